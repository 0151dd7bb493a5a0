// Made from what a node says of itself by `npm run generate`, do not edit

import './types-lookup.js';
import './augment-api-consts.js';
import './augment-api-errors.js';
import './augment-api-events.js';
import './augment-api-query.js';
import './augment-api-runtime.js';
import './augment-api-tx.js';
