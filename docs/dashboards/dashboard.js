/**
 * A dashboard of an organisation: its cases, and what changes in them once it is final. It uses an unmodified `@polkadot/api`
 * and nothing else; `docs/dashboards.md` explains it, and a test runs it against a real node.
 */

const WORDS = {
  nl: {
    title: 'Zaken',
    changes: 'Wat er verandert',
    columns: ['Zaak', 'Stand', 'Geïndiceerd', 'Akkoord', 'Wacht', 'Over', 'Betaald'],
    states: {
      registered: 'aangemeld',
      indicated: 'geïndiceerd',
      inCare: 'in zorg',
      closing: 'wordt afgesloten',
      settled: 'afgerond',
      cancelled: 'geannuleerd',
      transferred: 'overgedragen',
    },
    live: 'Verbonden',
    lost: 'Geen verbinding; er wordt opnieuw geprobeerd',
  },
  en: {
    title: 'Cases',
    changes: 'What changes',
    columns: ['Case', 'State', 'Indicated', 'Approved', 'Waits', 'Left', 'Paid'],
    states: {
      registered: 'registered',
      indicated: 'indicated',
      inCare: 'in care',
      closing: 'closing',
      settled: 'settled',
      cancelled: 'cancelled',
      transferred: 'transferred',
    },
    live: 'Connected',
    lost: 'No connection; trying again',
  },
};

/** How many changes are shown. */
const SHOWN = 12;

/** What the library has to know of the node's own methods. Their answers are plain JSON. */
export const RPC = {
  zorgketen: {
    caseSummary: {
      description: 'Where a case stands',
      params: [{ name: 'case', type: 'H256' }],
      type: 'Json',
    },
    casesOf: {
      description: 'The cases of an organisation',
      params: [
        { name: 'organisation', type: 'AccountId' },
        { name: 'from', type: 'H256', isOptional: true },
        { name: 'limit', type: 'u32', isOptional: true },
      ],
      type: 'Json',
    },
    subscribeOrganisation: {
      description: 'What changes for an organisation',
      params: [
        { name: 'account', type: 'AccountId' },
        { name: 'fromBlock', type: 'u32', isOptional: true },
      ],
      pubsub: ['organisation', 'subscribeOrganisation', 'unsubscribeOrganisation'],
      type: 'Json',
    },
  },
};

/** The words of a language; Dutch unless English is asked for. */
export function wordsOf(language) {
  return WORDS[language] ?? WORDS.nl;
}

/**
 * Shows an organisation's cases and follows them. `library` is `@polkadot/api`, `view` has `cases(rows)`, `change(text)` and
 * `status(isLive)`. Resolves, once the first rows are shown, with a function that ends it.
 */
export async function start(library, { rpc, organisation, language }, view) {
  const { ApiPromise, WsProvider } = library;
  const words = wordsOf(language);
  const provider = new WsProvider(rpc);
  provider.on('connected', () => view.status(true));
  provider.on('disconnected', () => view.status(false));
  const api = await ApiPromise.create({ provider, rpc: RPC, noInitWarn: true });
  const rows = new Map();

  const show = async (ids) => {
    const summaries = await Promise.all(ids.map((id) => api.rpc.zorgketen.caseSummary(id)));
    ids.forEach((id, at) => rows.set(id, rowOf(id, summaries[at].toJSON(), words)));
    view.cases([...rows.values()]);
  };

  await show(await allCases(api, organisation));
  // After a break the library subscribes again by itself. What was missed then is in the summaries, which are all read anew.
  const end = await api.rpc.zorgketen.subscribeOrganisation(organisation, async (message) => {
    const { block, changes, error } = message.toJSON();
    if (error) {
      view.change(error.message);
      return;
    }
    for (const { pallet, event } of changes) {
      view.change(`${block.time?.slice(11, 16) ?? ''} #${block.number} ${pallet}.${event}`);
    }
    // The first message, of each connection, has no changes.
    await show(changes.length === 0 ? await allCases(api, organisation) : casesIn(changes));
  });
  return async () => {
    end();
    await api.disconnect();
  };
}

/** The ids of all cases of an organisation, page by page. */
async function allCases(api, organisation) {
  const ids = [];
  let from = [];
  do {
    const page = (await api.rpc.zorgketen.casesOf(organisation, ...from)).toJSON();
    ids.push(...page.cases);
    from = [page.next];
  } while (from[0] !== null);
  return ids;
}

/** The cases that changes are about, each once. */
function casesIn(changes) {
  return [...new Set(changes.map(({ data }) => data.case).filter((id) => id !== undefined))];
}

function rowOf(id, summary, words) {
  const { state, indicated, approved, pending, remaining, paid } = summary;
  const hours = [indicated, approved, pending, remaining].map((duration) => duration.hours);
  return [`${id.slice(0, 10)}…`, words.states[state], ...hours, `€ ${paid.euro}`];
}

/** A view of the elements with these ids: `title`, `changesTitle`, `status`, `columns`, `cases` and `changes`. */
export function viewOf(document, language) {
  const words = wordsOf(language);
  const element = (id) => document.getElementById(id);
  const line = (tag, cells, cell) => {
    const row = document.createElement(tag);
    row.append(
      ...cells.map((text) => {
        const one = document.createElement(cell);
        one.textContent = text;
        return one;
      }),
    );
    return row;
  };
  element('title').textContent = words.title;
  element('changesTitle').textContent = words.changes;
  element('columns').replaceChildren(line('tr', words.columns, 'th'));
  return {
    cases: (rows) => element('cases').replaceChildren(...rows.map((row) => line('tr', row, 'td'))),
    change: (text) => {
      const list = element('changes');
      const item = document.createElement('li');
      item.textContent = text;
      list.replaceChildren(...[item, ...list.children].slice(0, SHOWN));
    },
    status: (isLive) => {
      element('status').textContent = isLive ? words.live : words.lost;
    },
  };
}
