/** Extensions that `@polkadot/api` 16.5.6 does not know; they add nothing to what is signed or sent. */
export const EMPTY_EXTENSIONS = {
  AuthorizeCall: { extrinsic: {}, payload: {} },
  CheckParticipant: { extrinsic: {}, payload: {} },
};
