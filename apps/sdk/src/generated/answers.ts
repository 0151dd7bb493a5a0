// Made from what a node says of itself by `npm run generate`, do not edit

/** By what right an account may read. */
export interface AccessBasis {
  /** By what right. */
  readonly basis: BasisKind;
  /** To whom a grant was given; null for others. */
  readonly grantee: Grantee | null;
  /** The number of the grant or emergency; null for others. */
  readonly id: number | null;
  /** Why data are read by a grant; null for others. */
  readonly purpose: Purpose | null;
  /** The minute at which it will have ended; null if that is not set. */
  readonly until: Time | null;
}

/** The records of one period, as anchored. */
export interface AccessBatch {
  /** When it was anchored. */
  readonly at: Time;
  /** How many records there are. */
  readonly count: number;
  /** The first minute of the period. */
  readonly from: Time;
  /** Whether that was later than promised. */
  readonly late: boolean;
  /** Its number. */
  readonly number: number;
  /** The root, which binds it to those before it. */
  readonly root: Id;
  /** The first minute after the period. */
  readonly until: Time;
}

/** How far an organisation's log of who read contents is anchored. */
export interface AccessLog {
  /** How many batches there are: the number of the next. */
  readonly batches: number;
  /** Whether the present gap has been noted. */
  readonly gap: boolean;
  /** After how long, at the latest, the next batch follows; null if that was not promised. */
  readonly interval: Duration | null;
  /** The root of the last batch; zero before the first. */
  readonly root: Id;
  /** When that was first promised. */
  readonly since: Time | null;
  /** Up to when it is anchored; null before the first batch. */
  readonly until: Time | null;
}

/** An account. Answers hold SS58 with prefix 42; a parameter can also be `0x` and 64 hex digits. */
export type Account = string;

/** How old a client is, as far as the law asks. */
export type AgeClass = 'adult' | 'minor12To15' | 'under12';

/** Care that a payer lets a provider give (toewijzing). */
export interface Allocation {
  /** How far the care is. */
  readonly course: Course;
  /** The first minute in which care can be given. */
  readonly from: Time;
  /** The latest end of any fact that was counted; null before the first. */
  readonly last: Time | null;
  /** How much is left. */
  readonly left: Duration;
  /** Who pays. */
  readonly payer: Account;
  /** What kind of care, by the payer's own list. */
  readonly product: number;
  /** Who gives the care. */
  readonly provider: Account;
  /** When the care started; null before. */
  readonly startedFrom: Time | null;
  /** When the care stopped; null before. */
  readonly stoppedUntil: Time | null;
  /** The first minute in which it no longer can. */
  readonly until: Time;
  /** How much of it facts have used. */
  readonly used: Duration;
  /** How much care. */
  readonly volume: Duration;
}

/** A validator, as GRANDPA knows it. */
export interface Authority {
  /** The public ed25519 key of its votes. */
  readonly key: `0x${string}`;
  /** How much its vote weighs. */
  readonly weight: number;
}

/** Who votes on a block. */
export interface AuthoritySet {
  /** Its members. */
  readonly authorities: readonly Authority[];
  /** The number of the set. */
  readonly id: number;
}

/** By what right somebody may read. */
export type BasisKind = 'own' | 'representation' | 'grant' | 'emergency';

/** What happened in the care log. */
export type CareLog = {
  readonly data: {
    /** The dossier. */
    readonly dossier: Id;
    /** What changed: exactly what the head was extended by. */
    readonly entry: LogEntry;
    /** The place of the entry among those that the head covers. */
    readonly number: number;
  };
  readonly event: 'logged';
} | {
  readonly data: {
    /** The dossier. */
    readonly dossier: Id;
    /** Whether none are left. */
    readonly isDone: boolean;
    /** How many. */
    readonly removed: number;
  };
  readonly event: 'pruned';
} | {
  readonly data: {
    /** How many records there are. */
    readonly count: number;
    /** The first minute of the period. */
    readonly from: Time;
    /** The root of the tree over its records. */
    readonly merkleRoot: Id;
    /** The number of the batch. */
    readonly number: number;
    /** Whose log it is. */
    readonly organisation: Account;
    /** The root of the batch, which binds it to those before it. */
    readonly root: Id;
    /** The first minute after the period. */
    readonly until: Time;
  };
  readonly event: 'accessLogAnchored';
} | {
  readonly data: {
    /** After how many minutes, at the latest, the next batch follows. */
    readonly interval: Duration;
    /** The organisation. */
    readonly organisation: Account;
  };
  readonly event: 'intervalPromised';
} | {
  readonly data: {
    /** The organisation. */
    readonly organisation: Account;
    /** Up to when the log was anchored, or from when it was to be. */
    readonly since: Time;
  };
  readonly event: 'gapNoted';
} | {
  readonly data: {
    /** The organisation. */
    readonly organisation: Account;
  };
  readonly event: 'gapClosed';
} | {
  readonly data: {
    /** Whether new facts may have it. */
    readonly active: boolean;
    /** The code. */
    readonly code: number;
    /** In which domains it may be used. */
    readonly domains: readonly Domain[];
  };
  readonly event: 'activitySet';
} | {
  readonly data: {
    /** Whether new facts may refer to it. */
    readonly active: boolean;
    /** The code. */
    readonly code: number;
  };
  readonly event: 'registerSet';
} | {
  readonly data: {
    /** In minutes. */
    readonly term: Duration;
  };
  readonly event: 'retentionTermSet';
};

/** What a final block changed for a case. The first message has no changes: it says where the subscription starts. */
export interface CaseChanges {
  /** The block. */
  readonly block: FinalBlock;
  /** The changes, in their order. */
  readonly changes: readonly FinalChange[];
  /** Where the case stands after the block; null for a dossier that is no maternity case, and before the case was registered. */
  readonly summary: CaseSummary | null;
}

/** A case with its log and proofs. */
export interface CaseExport {
  /** Who votes on that block; null for genesis. A receiver compares it with what it knows of the chain. */
  readonly authoritySet: AuthoritySet | null;
  /** The block at which it stands so. */
  readonly block: FinalBlock;
  /** The id of the case, or of another dossier. */
  readonly case: Id;
  /** How many entries the head covers. */
  readonly count: number;
  /** The dossier. */
  readonly dossier: Dossier;
  /** `zorgketen-case/1`. */
  readonly format: string;
  /** Which chain it is. */
  readonly genesisHash: Id;
  /** The head of the dossier. */
  readonly head: Id;
  /** The header of that block, in SCALE: its BLAKE2b-256 hash is the block's. */
  readonly header: `0x${string}`;
  /** The headers from the one after the block up to the justified one, in SCALE, in order. */
  readonly headers: readonly string[];
  /** A GRANDPA justification of the block, or of the last of `headers`, in SCALE; null if this node has none, as right after it was set up by another way than GRANDPA. */
  readonly justification: `0x${string}` | null;
  /** What of the state is proved, and the proof. */
  readonly proof: StateProof;
  /** All that the head covers, in order; null if the records of the case have been pruned from the state. An earlier export can then still be checked against the head. */
  readonly records: readonly LoggedEntry[] | null;
  /** The runtime of that block. */
  readonly runtime: RuntimeName;
  /** Where the case stands; null for a dossier that is no maternity case. */
  readonly summary: CaseSummary | null;
}

/** A message to who follows a case. */
export type CaseMessage = CaseChanges | End;

/** Some cases of an organisation. */
export interface CasePage {
  /** Their ids. */
  readonly cases: readonly Id[];
  /** What to ask for next, as `from`; null at the end. A page can be empty and not be the last. */
  readonly next: Id | null;
}

/** Where a case stands. */
export type CaseState = 'registered' | 'indicated' | 'inCare' | 'closing' | 'settled' | 'cancelled' | 'transferred';

/** Where a case stands. */
export interface CaseSummary {
  /** The care that the client approved. */
  readonly approved: Duration;
  /** What the approved entries came to. */
  readonly gross: Money;
  /** The care that was indicated. */
  readonly indicated: Duration;
  /** What of it is the family's own contribution. */
  readonly ownContribution: Money;
  /** What the insurers paid. */
  readonly paid: Money;
  /** Whose case it is; null once it is pruned. */
  readonly parties: Parties | null;
  /** The approved assistance at the delivery. */
  readonly partusApproved: Duration;
  /** The care that waits for the client. */
  readonly pending: Duration;
  /** What can be logged still: indicated, less approved and pending. */
  readonly remaining: Duration;
  /** Where it stands. */
  readonly state: CaseState;
  /** What waits for the insurers' money. */
  readonly unpaid: Money;
}

/** What all approved care of a case came to, over all payers and providers. */
export interface CaseTotals {
  /** What of the paid was credited afterwards. */
  readonly credited: Money;
  /** What its payers owe for it, paid or not. */
  readonly due: Money;
  /** The sum of its service lines, each rounded once. */
  readonly gross: Money;
  /** What of it is the family's own contribution. */
  readonly own: Money;
  /** What of that was paid. */
  readonly paid: Money;
  /** What of it waits for money. */
  readonly unpaid: Money;
}

/** What changed in a case. */
export type Change = {
  /** The client. */
  readonly client: Account;
  /** Who pays. */
  readonly insurer: Account;
  readonly kind: 'registered';
  /** Whose midwives change the indication. */
  readonly midwifePractice: Account;
  /** Who gives care. */
  readonly provider: Account;
  /** Which table of hospital days counts. */
  readonly rateClass: RateClass;
} | {
  /** So much. */
  readonly indicated: Duration;
  readonly kind: 'indicated';
} | {
  /** Care day 1. */
  readonly date: Date;
  readonly kind: 'born';
} | {
  /** So many. */
  readonly days: number;
  /** What is left indicated. */
  readonly indicated: Duration;
  readonly kind: 'hospitalStay';
} | {
  /** To so much. */
  readonly indicated: Duration;
  readonly kind: 'reindicated';
  /** Why. */
  readonly reason: IndicationReason;
} | {
  readonly kind: 'extensionRequested';
  /** Until this one. */
  readonly untilDay: number;
} | {
  readonly kind: 'extensionAcknowledged';
  /** Until this one. */
  readonly untilDay: number;
} | {
  readonly kind: 'transferred';
  /** Which. */
  readonly provider: Account;
} | {
  readonly kind: 'transferAccepted';
} | {
  /** From this day. */
  readonly from: Date;
  /** Which. */
  readonly insurer: Account;
  readonly kind: 'insurerSwitched';
} | {
  readonly kind: 'closed';
} | {
  readonly kind: 'signedOff';
} | {
  readonly kind: 'cancelled';
} | {
  /** The number of the first. The others follow. */
  readonly first: number;
  readonly kind: 'visitsLogged';
  /** The visits. */
  readonly visits: readonly Visit[];
} | {
  /** When it was given. */
  readonly date: Date;
  /** The number of the entry. */
  readonly entry: number;
  readonly kind: 'charged';
  /** What was charged. */
  readonly service: Service;
} | {
  /** Who gave the care. */
  readonly carer: Account;
  /** The number of the rejected entry. */
  readonly entry: number;
  readonly kind: 'corrected';
  /** The number of the entry in its place. */
  readonly replacedBy: number;
  /** What it is now. */
  readonly visit: Visit;
} | {
  /** Its number. */
  readonly entry: number;
  readonly kind: 'withdrawn';
} | {
  /** Their numbers, in order. */
  readonly entries: readonly number[];
  readonly kind: 'approved';
} | {
  /** Its number. */
  readonly entry: number;
  readonly kind: 'rejected';
  /** Why. */
  readonly reason: RejectReason;
} | {
  /** Their numbers, in order. */
  readonly entries: readonly number[];
  readonly kind: 'expired';
};

/** The charter in force. */
export interface Charter {
  /** Until when an active organisation may go on without having accepted it; null for that of genesis. */
  readonly graceUntil: Time | null;
  /** Hash of the document. */
  readonly hash: Id;
  /** What each kind of organisation is to the data. */
  readonly roles: readonly CharterEntry[];
  /** Since when it is in force; null for that of genesis. */
  readonly since: Time | null;
  /** Its version; the first is 1. */
  readonly version: number;
}

/** What a kind of organisation is to the data. */
export interface CharterEntry {
  /** The kind. */
  readonly kind: OrganisationKind;
  /** What it is. */
  readonly role: CharterRole;
}

/** What an organisation is to the data, in the charter. */
export type CharterRole = 'controller' | 'jointController' | 'processor';

/** A time of day in the Netherlands. */
export type Clock = string;

/** By whom a code is given out. */
export type CodeSystem = 'uzovi' | 'agb' | 'registration';

/** Who collects the own contribution from the family. */
export type Collection = 'provider' | 'insurer';

/** What happened with consent. */
export type Consent = {
  readonly data: {
    /** The client. */
    readonly client: Account;
    /** Which data. */
    readonly data: DataCategory;
    /** Of care under which law. */
    readonly domain: Domain;
    /** The first minute. */
    readonly from: Time;
    /** To whom. */
    readonly grantee: Grantee;
    /** The number of the grant. */
    readonly id: number;
    /** Why the data are read. */
    readonly purpose: Purpose;
    /** The number of the grant that it takes the place of. */
    readonly replaced: number | null;
    /** The minute at which it will have ended. */
    readonly until: Time | null;
    /** Whether a relative may write. */
    readonly write: boolean;
  };
  readonly event: 'granted';
} | {
  readonly data: {
    /** Who agreed. */
    readonly by: Signatory;
    /** The client. */
    readonly client: Account;
    /** Which data. */
    readonly data: DataCategory;
    /** Of care under which law. */
    readonly domain: Domain;
    /** To whom. */
    readonly grantee: Grantee;
  };
  readonly event: 'proposed';
} | {
  readonly data: {
    /** The client. */
    readonly client: Account;
    /** Which data. */
    readonly data: DataCategory;
    /** Of care under which law. */
    readonly domain: Domain;
    /** To whom. */
    readonly grantee: Grantee;
  };
  readonly event: 'proposalWithdrawn';
} | {
  readonly data: {
    /** The client. */
    readonly client: Account;
    /** Which data. */
    readonly data: DataCategory;
    /** Of care under which law. */
    readonly domain: Domain;
    /** From whom. */
    readonly grantee: Grantee;
    /** The number of the grant. */
    readonly id: number;
  };
  readonly event: 'revoked';
} | {
  readonly data: {
    /** The member of staff. */
    readonly by: Account;
    /** The client. */
    readonly client: Account;
    /** The domain. */
    readonly domain: Domain;
    /** The number of the emergency. */
    readonly id: number;
    /** The employer, which has to review. */
    readonly organisation: Account;
    /** Why. */
    readonly reason: EmergencyReason;
    /** The minute at which it will have ended. */
    readonly until: Time;
  };
  readonly event: 'glassBroken';
} | {
  readonly data: {
    /** Who reviewed. */
    readonly by: Account;
    /** The client. */
    readonly client: Account;
    /** The number of the emergency. */
    readonly id: number;
    /** Whether there was reason enough. Access ends at once if there was not. */
    readonly justified: boolean;
  };
  readonly event: 'emergencyReviewed';
} | {
  readonly data: {
    /** The client. */
    readonly client: Account;
    /** How many emergencies. */
    readonly emergencies: number;
    /** How many grants and proposals. */
    readonly grants: number;
  };
  readonly event: 'reaped';
} | {
  readonly data: {
    /** The client. */
    readonly client: Account;
    /** The category. */
    readonly kind: OrganisationKind;
    /** The organisation. */
    readonly organisation: Account;
  };
  readonly event: 'categoryJoined';
};

/** Where contents are, and what they commit to. */
export interface Content {
  /** A hiding commitment to the contents. */
  readonly commitment: Id;
  /** By which the organisation that keeps the contents finds them. */
  readonly locator: string;
}

/** What a payer and a provider have agreed on. */
export interface Contract {
  /** Who collects the own contribution. */
  readonly collection: Collection;
  /** What the provider still owes the payer for credits. */
  readonly debt: Money;
  /** The first day on which it is no longer in force; null while nobody has ended it. */
  readonly ends: Date | null;
  /** Its number. */
  readonly number: number;
  /** The prices, by service and date. */
  readonly prices: readonly PriceRow[];
  /** When it was accepted. */
  readonly since: Date;
}

/** How far the care of an allocation is. */
export type Course = 'allocated' | 'started' | 'stopped';

/** Which data a grant opens. */
export type DataCategory = 'hoursRecord' | 'careLog' | 'careContent';

/** A date of the calendar in the Netherlands, from 1970-01-01 to 2149-06-06. */
export type Date = string;

/** Why a client disputes a fact. */
export type DisputeReason = 'notGiven' | 'wrongStart' | 'wrongDuration' | 'wrongActivity' | 'wrongAuthor' | 'duplicate';

/** An OpenRPC document, of which only the outline is described. */
export interface Document {
  /** The schemas and errors to which the methods refer. */
  readonly components: { readonly [field: string]: unknown };
  /** Title and version. */
  readonly info: { readonly [field: string]: unknown };
  /** The methods. */
  readonly methods: readonly { readonly [field: string]: unknown }[];
  /** The version of the OpenRPC specification. */
  readonly openrpc: string;
}

/** The care law under which care is given. */
export type Domain = 'zvw' | 'wmo' | 'wlz' | 'jeugdwet';

/** One client's care in one domain. */
export interface Dossier {
  /** How many allocations there are: the number of the next. */
  readonly allocations: number;
  /** Whose it is. */
  readonly client: Account;
  /** When it was closed; null while it is open. */
  readonly closedAt: Time | null;
  /** How much of that the client confirmed. */
  readonly confirmed: Duration;
  /** The law under which the care is given. */
  readonly domain: Domain;
  /** How many entries the head covers. */
  readonly entries: number;
  /** How many facts there are, amended ones and those of a case included. */
  readonly facts: number;
  /** The running head over all entries. */
  readonly head: Id;
  /** Whether it belongs to a case, which closes it too. */
  readonly managed: boolean;
  /** When. */
  readonly openedAt: Time;
  /** The organisation, or the client, that opened it; null of a pruned one, as only its head knows that still. */
  readonly openedBy: Account | null;
  /** How many of them are kept in the log: the number of the next. */
  readonly own: number;
  /** How many facts, then allocations, are pruned. */
  readonly pruned: number;
  /** How long those took, without amended ones. */
  readonly recorded: Duration;
  /** How many of them have started and not stopped. */
  readonly running: number;
  /** Where it stands. */
  readonly status: DossierStatus;
}

/** Where a dossier stands. */
export type DossierStatus = 'open' | 'closed' | 'pruned';

/** A length of time, twice: whole minutes to calculate with, and hours to show. */
export interface Duration {
  /** Hours with two decimals, rounded half up. Money is never calculated from it. */
  readonly hours: string;
  /** Whole minutes. */
  readonly minutes: number;
}

/** Access without consent. */
export interface Emergency {
  /** Since when. */
  readonly at: Time;
  /** The member of staff who broke the glass. */
  readonly by: Account;
  /** The domain that was opened. */
  readonly domain: Domain;
  /** The last minute of the term for review; null once there is one. */
  readonly due: Time | null;
  /** Its number. */
  readonly id: number;
  /** Whether its term runs still. */
  readonly open: boolean;
  /** The employer. */
  readonly organisation: Account;
  /** Why. */
  readonly reason: EmergencyReason;
  /** The review; null while there is none. */
  readonly review: Review | null;
  /** The minute at which it has ended. */
  readonly until: Time;
}

/** Why somebody reads without consent. */
export type EmergencyReason = 'lifeThreatening' | 'clientUnconscious' | 'acuteDeterioration' | 'safetyOfChild' | 'handoverWithoutContact';

/** The last message of a subscription that the node ends. */
export interface End {
  /** Why. */
  readonly error: Refusal;
}

/** Care that was logged or charged, and what became of it. */
export interface Entry {
  /** Who gave or charged it. */
  readonly carer: Account;
  /** The day on which it began. */
  readonly date: Date;
  /** The same as a care day; null before the birth. */
  readonly day: number | null;
  /** When the client approved or rejected it; null if there was no answer. */
  readonly decided: Mark | null;
  /** How long it took; null for a service with a fixed price. */
  readonly duration: Duration | null;
  /** When it was withdrawn, or its expiry was written down; null otherwise. */
  readonly ended: Mark | null;
  /** The first minute in which the client can no longer answer. */
  readonly expiresAt: Time;
  /** Its number within the case. */
  readonly id: number;
  /** Who pays for it. */
  readonly insurer: Account;
  /** When it was logged and by whom. */
  readonly logged: Mark;
  /** Who is paid for it. */
  readonly provider: Account;
  /** Why the client rejected it; null unless that happened. */
  readonly reason: RejectReason | null;
  /** The number of the entry in its place; null unless it was replaced. */
  readonly replacedBy: number | null;
  /** What was given. */
  readonly service: Service;
  /** When it began; null for a service with a fixed price. */
  readonly start: Clock | null;
  /** Where it stands. */
  readonly state: EntryState;
}

/** Where an entry stands. */
export type EntryState = 'proposed' | 'approved' | 'rejected' | 'replaced' | 'withdrawn' | 'expired';

/** A fact: that care was given. */
export interface Fact {
  /** The code of the kind of care. */
  readonly activity: number;
  /** The number of the allocation against which it counts. */
  readonly allocation: number | null;
  /** The number of the version after; null for the latest. */
  readonly amendedBy: number | null;
  /** The number of the version before; null for the first. */
  readonly amends: number | null;
  /** Who recorded it. */
  readonly author: Account;
  /** Where its contents are; null without contents, once they are erased, and for a reader who may not know of them. */
  readonly content: Content | null;
  /** How long it took. */
  readonly duration: Duration;
  /** Since when its contents are erased; null unless they are. */
  readonly erasedAt: Time | null;
  /** For which organisation; null for a relative. */
  readonly organisation: Account | null;
  /** Why the client disputes it; null unless it is disputed. */
  readonly reason: DisputeReason | null;
  /** Its number. */
  readonly seq: number;
  /** The record in a register from which it comes. */
  readonly source: Source | null;
  /** When it began. */
  readonly start: Time;
  /** What the client says of it. */
  readonly state: FactState;
}

/** What the client says of a fact. */
export type FactState = 'recorded' | 'confirmed' | 'disputed';

/** A block. */
export interface FinalBlock {
  /** Its hash. */
  readonly hash: Id;
  /** Its number. */
  readonly number: number;
  /** When it was made; null for genesis, which has no time. */
  readonly time: Time | null;
}

/** Something that happened. */
export type FinalChange = {
  /** The place of the event among all events of its block. */
  readonly index: number;
} & ({
  readonly pallet: 'participants';
} & Participants | {
  readonly pallet: 'consent';
} & Consent | {
  readonly pallet: 'careLog';
} & CareLog | {
  readonly pallet: 'settlement';
} & Settlement | {
  readonly pallet: 'maternity';
} & Maternity);

/** A broken promise to anchor. */
export interface Gap {
  /** When the next batch was due. */
  readonly due: Time;
  /** Whose. */
  readonly organisation: Account;
  /** Up to when the log is anchored, or from when it was to be. */
  readonly since: Time;
}

/** A grant, or a proposal for one. */
export interface Grant {
  /** Whose agreement is missing; null for a grant. */
  readonly awaits: Signatory | null;
  /** Which data. */
  readonly data: DataCategory;
  /** Of care under which law. */
  readonly domain: Domain;
  /** The first minute; null for a proposal that works once both have agreed. */
  readonly from: Time | null;
  /** To whom. */
  readonly grantee: Grantee;
  /** Its number; null for a proposal. */
  readonly id: number | null;
  /** Whether it opens something now. */
  readonly live: boolean;
  /** Why the data are read. */
  readonly purpose: Purpose;
  /** The minute at which it has ended; null if it never does by itself. */
  readonly until: Time | null;
  /** Whether a relative may write in the care log. */
  readonly write: boolean;
}

/** To whom a client gives. */
export interface Grantee {
  /** The organisation or person; null for a category. */
  readonly account: Account | null;
  /** The kind of organisations; null but for a category. */
  readonly category: OrganisationKind | null;
  /** Of what kind. */
  readonly kind: GranteeKind;
}

/** What kind of grantee there is. */
export type GranteeKind = 'organisation' | 'person' | 'category';

/** 32 bytes: the id of a dossier or case, a hash or a commitment. */
export type Id = `0x${string}`;

/** Who an account is. */
export interface Identity {
  /** The client for whom a client's key, relative or representative stands; null for others. It stays the client's name when the key is replaced. */
  readonly client: Account | null;
  /** The organisation itself or the employer; null for others. */
  readonly organisation: Organisation | null;
  /** What it is. */
  readonly role: RoleKind;
  /** What a member of staff does; null for others. */
  readonly staffRole: StaffRole | null;
}

/** Why an indication was changed. */
export type IndicationReason = 'medical' | 'social' | 'correction';

/** Where an organisation that pays stands. */
export interface InsurerPosition {
  /** All that it has: free and held. */
  readonly balance: Money;
  /** All its deposits. */
  readonly deposited: Money;
  /** What it can pay with otherwise. */
  readonly free: Money;
  /** What is held for indicated minutes. */
  readonly held: Money;
  /** What it paid, less what was credited to it. */
  readonly paid: Money;
  /** What its waiting claims still ask. */
  readonly waiting: Money;
}

/** An entry of a dossier's log: what its head was extended by. */
export type LogEntry = {
  /** When. */
  readonly at: Time;
  /** The organisation, or the client, that opened it. */
  readonly by: Account;
  /** Whose it is. */
  readonly client: Account;
  /** The law under which the care is given. */
  readonly domain: Domain;
  /** The dossier. */
  readonly dossier: Id;
  readonly kind: 'opened';
} | {
  /** When. */
  readonly at: Time;
  /** Who recorded it. */
  readonly author: Account;
  /** What was recorded. */
  readonly fact: NewFact;
  readonly kind: 'recorded';
  /** For which organisation; a relative has none. */
  readonly organisation: Account | null;
  /** Its number. */
  readonly seq: number;
} | {
  /** The number of the old one. */
  readonly amends: number;
  /** When. */
  readonly at: Time;
  /** Who amended it. */
  readonly author: Account;
  /** What is true. */
  readonly fact: NewFact;
  readonly kind: 'amended';
  /** For which organisation; a relative has none. */
  readonly organisation: Account | null;
  /** The number of the new version. */
  readonly seq: number;
} | {
  /** When. */
  readonly at: Time;
  /** By the client, or who acted for the client. */
  readonly by: Account;
  readonly kind: 'confirmed';
  /** Their numbers. */
  readonly seqs: readonly number[];
} | {
  /** When. */
  readonly at: Time;
  /** By the client, or who acted for the client. */
  readonly by: Account;
  readonly kind: 'disputed';
  /** Why. */
  readonly reason: DisputeReason;
  /** Its number. */
  readonly seq: number;
} | {
  /** When. */
  readonly at: Time;
  /** By whom. */
  readonly by: Account;
  readonly kind: 'erased';
  /** The number of the fact. */
  readonly seq: number;
} | {
  /** The number of the allocation. */
  readonly allocation: number;
  /** When. */
  readonly at: Time;
  /** By whom. */
  readonly by: Account;
  /** The first minute in which care can be given. */
  readonly from: Time;
  readonly kind: 'allocated';
  /** Who pays. */
  readonly payer: Account;
  /** What kind of care, by the payer's own list. */
  readonly product: number;
  /** Who gives the care. */
  readonly provider: Account;
  /** The first minute in which it no longer can. */
  readonly until: Time;
  /** How many minutes. */
  readonly volume: Duration;
} | {
  /** The number of the allocation. */
  readonly allocation: number;
  /** When it was reported. */
  readonly at: Time;
  /** By whom it was reported. */
  readonly by: Account;
  /** From when. */
  readonly from: Time;
  readonly kind: 'started';
} | {
  /** The number of the allocation. */
  readonly allocation: number;
  /** When it was reported. */
  readonly at: Time;
  /** By whom it was reported. */
  readonly by: Account;
  readonly kind: 'stopped';
  /** Until when. */
  readonly until: Time;
} | {
  /** When. */
  readonly at: Time;
  /** By whom; none when a pallet closed what it had opened. */
  readonly by: Account | null;
  readonly kind: 'closed';
};

/** An entry of a dossier's log. */
export type LoggedEntry = {
  /** Its place among the entries that the head covers, from 0. */
  readonly number: number;
  /** Its bytes, as the head was extended by them: SCALE, and for a record of a maternity case behind the byte 255 and the compact length. */
  readonly scale: `0x${string}`;
} & ({
  readonly pallet: 'careLog';
  readonly record: LogEntry;
} | {
  readonly pallet: 'maternity';
  readonly record: Record;
});

/** Who changed something and when. */
export interface Mark {
  /** When. */
  readonly at: Time;
  /** Who. */
  readonly by: Account;
  /** The number of the change within its case, from 0. */
  readonly seq: number;
}

/** What happened in maternity care. */
export type Maternity = {
  readonly data: {
    /** The case. */
    readonly case: Id;
    /** The client. */
    readonly client: Account;
    /** The insurer. */
    readonly insurer: Account;
    /** The practice whose midwives change the indication. */
    readonly midwifePractice: Account;
    /** The provider. */
    readonly provider: Account;
  };
  readonly event: 'registered';
} | {
  readonly data: {
    /** The case. */
    readonly case: Id;
    /** So much. */
    readonly indicated: Duration;
  };
  readonly event: 'indicated';
} | {
  readonly data: {
    /** The case. */
    readonly case: Id;
    /** Care day 1. */
    readonly date: Date;
  };
  readonly event: 'born';
} | {
  readonly data: {
    /** The case. */
    readonly case: Id;
    /** So many. */
    readonly days: number;
    /** What is left indicated. */
    readonly indicated: Duration;
  };
  readonly event: 'hospitalStayRecorded';
} | {
  readonly data: {
    /** The case. */
    readonly case: Id;
    /** To so many minutes. */
    readonly indicated: Duration;
    /** Why. */
    readonly reason: IndicationReason;
  };
  readonly event: 'reindicated';
} | {
  readonly data: {
    /** The case. */
    readonly case: Id;
    /** Until this one. */
    readonly untilDay: number;
  };
  readonly event: 'extensionRequested';
} | {
  readonly data: {
    /** The case. */
    readonly case: Id;
    /** Until this one. */
    readonly untilDay: number;
  };
  readonly event: 'extensionAcknowledged';
} | {
  readonly data: {
    /** The case. */
    readonly case: Id;
    /** How many there are. */
    readonly count: number;
    /** The number of the first. */
    readonly first: number;
  };
  readonly event: 'visitsLogged';
} | {
  readonly data: {
    /** The case. */
    readonly case: Id;
    /** The number of the entry. */
    readonly entry: number;
    /** What was charged. */
    readonly service: Service;
  };
  readonly event: 'charged';
} | {
  readonly data: {
    /** The case. */
    readonly case: Id;
    /** The number of the rejected entry. */
    readonly entry: number;
    /** The number of the entry in its place. */
    readonly replacedBy: number;
  };
  readonly event: 'corrected';
} | {
  readonly data: {
    /** The case. */
    readonly case: Id;
    /** The number of the entry. */
    readonly entry: number;
  };
  readonly event: 'withdrawn';
} | {
  readonly data: {
    /** The case. */
    readonly case: Id;
    /** Their numbers, in order. */
    readonly entries: readonly number[];
  };
  readonly event: 'approved';
} | {
  readonly data: {
    /** The case. */
    readonly case: Id;
    /** The number of the entry. */
    readonly entry: number;
    /** Why. */
    readonly reason: RejectReason;
  };
  readonly event: 'rejected';
} | {
  readonly data: {
    /** The case. */
    readonly case: Id;
    /** Their numbers, in order. */
    readonly entries: readonly number[];
  };
  readonly event: 'expired';
} | {
  readonly data: {
    /** The case. */
    readonly case: Id;
  };
  readonly event: 'closed';
} | {
  readonly data: {
    /** The case. */
    readonly case: Id;
  };
  readonly event: 'signedOff';
} | {
  readonly data: {
    /** The case. */
    readonly case: Id;
  };
  readonly event: 'cancelled';
} | {
  readonly data: {
    /** The case. */
    readonly case: Id;
    /** The other provider. */
    readonly provider: Account;
  };
  readonly event: 'transferred';
} | {
  readonly data: {
    /** The case. */
    readonly case: Id;
  };
  readonly event: 'transferAccepted';
} | {
  readonly data: {
    /** The case. */
    readonly case: Id;
    /** Its first day. */
    readonly from: Date;
    /** The other insurer. */
    readonly insurer: Account;
  };
  readonly event: 'insurerSwitched';
} | {
  readonly data: {
    /** The case. */
    readonly case: Id;
    /** How many entries are left. With none, the case is gone. */
    readonly entriesLeft: number;
  };
  readonly event: 'casePruned';
} | {
  readonly data: {
    /** After so many days without an answer an entry expires. */
    readonly expiryDays: number;
    /** So many days after its end a case can be pruned. */
    readonly retentionDays: number;
  };
  readonly event: 'termsSet';
};

/** An amount of money, twice: whole cents to calculate with, and euros to show. Both are strings, as a number of JSON would lose digits above 2^53 in some programs. */
export interface Money {
  /** Whole cents. */
  readonly cents: string;
  /** Euros with two decimals, without separators of thousands. */
  readonly euro: string;
}

/** A dated national table. */
export type NationalTable = 'ownContributionPerHour' | 'ceilingHour' | 'ceilingPartusHour' | 'ceilingRegistration' | 'ceilingIntakeHome' | 'ceilingIntakePhone' | 'ceilingPartusSurcharge' | 'minMinutes' | 'maxMinutes' | 'hospitalDayBreast' | 'hospitalDayFormula' | 'lastDay' | 'lastDayExtended' | 'granularityMinutes' | 'claimWindowDays' | 'ownContributionPerDay' | 'institutionDayLimit' | 'ceilingInstitutionDay';

/** What an author stated. */
export interface NewFact {
  /** The code of the kind of care. */
  readonly activity: number;
  /** The number of the allocation against which it counts. */
  readonly allocation: number | null;
  /** Where its contents are. */
  readonly content: Content | null;
  /** How long it took. */
  readonly duration: Duration;
  /** The record in a register from which it comes. */
  readonly source: Source | null;
  /** When it began. */
  readonly start: Time;
}

/** A payout that was requested and neither confirmed nor rejected. */
export interface OpenPayout {
  /** How much. */
  readonly amount: Money;
  /** What it is known by. */
  readonly payout: number;
}

/** An organisation. Those that are gone stay known. */
export interface Organisation {
  /** The latest version of the charter that it accepted. */
  readonly acceptedCharter: number | null;
  /** Its account. */
  readonly account: Account;
  /** When it was voted in; null for those of genesis. */
  readonly admittedAt: Time | null;
  /** Its code, with leading zeros. */
  readonly code: string;
  /** By whom its code was given out. */
  readonly codeSystem: CodeSystem;
  /** What it is. */
  readonly kind: OrganisationKind;
  /** Its public name. */
  readonly name: string;
  /** Whether it has a seat in the consortium. */
  readonly seat: boolean;
  /** How many members of staff are enrolled. */
  readonly staff: number;
  /** Where it stands. */
  readonly status: OrganisationStatus;
  /** Why it is suspended; null unless it is. */
  readonly suspension: Suspension | null;
}

/** What a final block changed for an organisation. The first message has no changes: it says where the subscription starts. */
export interface OrganisationChanges {
  /** The block. */
  readonly block: FinalBlock;
  /** The changes, in their order. */
  readonly changes: readonly FinalChange[];
  /** The money of the organisation after the block; null for one that neither pays nor is paid, and before it was admitted. */
  readonly position: Position | null;
}

/** What kind of party an organisation is. */
export type OrganisationKind = 'insurer' | 'maternityProvider' | 'careProvider' | 'midwifePractice' | 'municipality' | 'careOffice' | 'settlementAgent' | 'supervisor';

/** A message to who follows an organisation. */
export type OrganisationMessage = OrganisationChanges | End;

/** Where an organisation stands. */
export type OrganisationStatus = 'admitted' | 'active' | 'suspended' | 'left' | 'removed';

/** What happened with participants. */
export type Participants = {
  readonly data: {
    /** Its public number. */
    readonly code: string;
    /** What it is. */
    readonly kind: OrganisationKind;
    /** The organisation. */
    readonly organisation: Account;
  };
  readonly event: 'organisationAdmitted';
} | {
  readonly data: {
    /** The organisation. */
    readonly organisation: Account;
    /** The version it accepted. */
    readonly version: number;
  };
  readonly event: 'charterAccepted';
} | {
  readonly data: {
    /** What it is. */
    readonly kind: OrganisationKind;
    /** The organisation. */
    readonly organisation: Account;
  };
  readonly event: 'organisationActivated';
} | {
  readonly data: {
    /** Why. */
    readonly cause: Suspension;
    /** The organisation. */
    readonly organisation: Account;
  };
  readonly event: 'organisationSuspended';
} | {
  readonly data: {
    /** The organisation. */
    readonly organisation: Account;
  };
  readonly event: 'suspensionRatified';
} | {
  readonly data: {
    /** The organisation. */
    readonly organisation: Account;
  };
  readonly event: 'suspensionLapsed';
} | {
  readonly data: {
    /** The organisation. */
    readonly organisation: Account;
  };
  readonly event: 'organisationReinstated';
} | {
  readonly data: {
    /** The organisation. */
    readonly organisation: Account;
  };
  readonly event: 'organisationRemoved';
} | {
  readonly data: {
    /** The organisation. */
    readonly organisation: Account;
  };
  readonly event: 'organisationLeft';
} | {
  readonly data: {
    /** Until when to accept it. */
    readonly graceUntil: Time;
    /** Hash of the document. */
    readonly hash: Id;
    /** Its version. */
    readonly version: number;
  };
  readonly event: 'charterSet';
} | {
  readonly data: {
    /** Until when to accept it. */
    readonly graceUntil: Time;
    /** The version of the charter. */
    readonly version: number;
  };
  readonly event: 'charterPostponed';
} | {
  readonly data: {
    /** What they are now. */
    readonly limits: QuotaLimits;
  };
  readonly event: 'quotasSet';
} | {
  readonly data: {
    /** The member's account. */
    readonly account: Account;
    /** The employer. */
    readonly organisation: Account;
    /** What the member does. */
    readonly role: StaffRole;
  };
  readonly event: 'staffEnrolled';
} | {
  readonly data: {
    /** The member's account, retired. */
    readonly account: Account;
    /** The former employer. */
    readonly organisation: Account;
  };
  readonly event: 'staffDismissed';
} | {
  readonly data: {
    /** How many. */
    readonly count: number;
    /** The organisation. */
    readonly organisation: Account;
  };
  readonly event: 'staffSwept';
} | {
  readonly data: {
    /** The client. */
    readonly client: Account;
    /** The organisation that did so. */
    readonly registeredBy: Account;
  };
  readonly event: 'clientRegistered';
} | {
  readonly data: {
    /** The client. */
    readonly client: Account;
  };
  readonly event: 'clientDeregistered';
} | {
  readonly data: {
    /** What it is now. */
    readonly ageClass: AgeClass;
    /** The client. */
    readonly client: Account;
  };
  readonly event: 'ageClassSet';
} | {
  readonly data: {
    /** The relative's account. */
    readonly account: Account;
    /** The client. */
    readonly client: Account;
  };
  readonly event: 'relativeRegistered';
} | {
  readonly data: {
    /** The account, retired. */
    readonly account: Account;
    /** The client. */
    readonly client: Account;
  };
  readonly event: 'relativeRemoved';
} | {
  readonly data: {
    /** The representative's account. */
    readonly account: Account;
    /** The client. */
    readonly client: Account;
    /** By what right. */
    readonly kind: RepresentativeKind;
  };
  readonly event: 'representativeRegistered';
} | {
  readonly data: {
    /** The account, retired. */
    readonly account: Account;
    /** The client. */
    readonly client: Account;
  };
  readonly event: 'representationEnded';
} | {
  readonly data: {
    /** The client. */
    readonly client: Account;
    /** When it takes over. */
    readonly effectiveAt: Time;
    /** The key. */
    readonly newKey: Account;
  };
  readonly event: 'keyProposed';
} | {
  readonly data: {
    /** The client. */
    readonly client: Account;
    /** The key that was refused. */
    readonly newKey: Account;
  };
  readonly event: 'keyVetoed';
} | {
  readonly data: {
    /** The client. */
    readonly client: Account;
    /** The key. */
    readonly newKey: Account;
  };
  readonly event: 'keyReplaced';
};

/** Whose case it is, and which days count. */
export interface Parties {
  /** Care day 1; null before the birth. */
  readonly birth: Date | null;
  /** The client. */
  readonly client: Account;
  /** How many entries there are: the number of the next. */
  readonly entries: number;
  /** The insurer of that day. */
  readonly insurer: Account;
  /** The last care day; null before the birth. */
  readonly lastDay: number | null;
  /** The practice whose midwives change the indication. */
  readonly midwifePractice: Account;
  /** The provider. */
  readonly provider: Account;
  /** The last care day that waits for the insurer's acknowledgement. */
  readonly requestedTo: number | null;
}

/** Why a payout was not made. */
export type PayoutRejection = 'noBankAccount' | 'returnedByBank' | 'onRequest' | 'underInvestigation';

/** The money of an organisation. */
export type Position = InsurerPosition | ProviderPosition;

/** A price on a date. */
export interface PriceAt {
  /** Who collects the own contribution. */
  readonly collection: Collection;
  /** The own contribution of a day in an institution, with what its price is above the limit; null where the service has none, or no value is known. */
  readonly ownPerDay: Money | null;
  /** The own contribution of an hour; null where the service has none, or no value is known. */
  readonly ownPerHour: Money | null;
  /** The price of an hour, or of a piece. */
  readonly price: Money;
  /** The first day of the price row. */
  readonly validFrom: Date;
}

/** A price, in force from a date until the service's next row. */
export interface PriceRow {
  /** The price of an hour, or of a piece. */
  readonly price: Money;
  /** What is priced. */
  readonly service: Service;
  /** The first day. */
  readonly validFrom: Date;
}

/** By whom a legal representative was checked. */
export interface Proof {
  /** Commitment to the evidence. */
  readonly evidence: Id;
  /** The organisation whose registrar saw the evidence. */
  readonly registeredBy: Account;
}

/** Where an organisation that is paid stands. */
export interface ProviderPosition {
  /** All that it has here, the requested included. */
  readonly balance: Money;
  /** What it still owes for credits. */
  readonly debt: Money;
  /** What it was paid, less what it gave back for credits. */
  readonly paid: Money;
  /** What its bank got of that. */
  readonly paidOut: Money;
  /** What it has asked for and its bank has not got. */
  readonly requested: Money;
  /** What waiting claims still owe it. */
  readonly waiting: Money;
}

/** Why data are read. */
export type Purpose = 'care' | 'settlement' | 'family' | 'quality';

/** What an account may send. */
export interface Quota {
  /** Calls an hour. */
  readonly limit: number;
  /** When they no longer count; null when none were sent. */
  readonly renewsAt: Time | null;
  /** Calls that were counted in the hour that runs. */
  readonly used: number;
}

/** How many calls an account may send an hour. */
export interface QuotaLimits {
  /** A carer. */
  readonly carer: number;
  /** A client, or somebody who acts for one. */
  readonly client: number;
  /** An organisation. */
  readonly organisation: number;
  /** A relative. */
  readonly relative: number;
  /** Any other member of staff. */
  readonly staff: number;
}

/** Which of the tables for hospital days counts. */
export type RateClass = 'breast' | 'formula';

/** A change of a case, by which the head of its dossier was extended. */
export interface Record {
  /** When. */
  readonly at: Time;
  /** Who made it. */
  readonly by: Account;
  /** What changed. */
  readonly change: Change;
  /** The number of the change within its case, from 0. */
  readonly seq: number;
}

/** An error, as JSON-RPC writes it. */
export interface Refusal {
  /** Its number. */
  readonly code: number;
  /** What it says to a program. */
  readonly data: unknown;
  /** What it says to a person. */
  readonly message: string;
}

/** Why the client rejected an entry. */
export type RejectReason = 'notDelivered' | 'wrongMinutes' | 'wrongDay' | 'wrongCarer' | 'wrongService';

/** Somebody who acts for a client. */
export interface Representation {
  /** The representative's account. */
  readonly account: Account;
  /** From when on. */
  readonly from: Time;
  /** By what right. */
  readonly kind: RepresentativeKind;
  /** The proof of a legal right; null for a voluntary one. */
  readonly proof: Proof | null;
  /** For what. */
  readonly scope: readonly ScopeName[];
  /** Until when, itself not included; null until it is ended. */
  readonly until: Time | null;
}

/** By what right somebody acts for a client. */
export type RepresentativeKind = 'curator' | 'mentor' | 'guardian' | 'parent' | 'voluntary' | 'administrator';

/** What a colleague thought of an emergency. */
export interface Review {
  /** Who reviewed. */
  readonly by: Account;
  /** Whether there was reason enough. */
  readonly justified: boolean;
}

/** A review that is missing. */
export interface ReviewDue {
  /** The member of staff who broke the glass, and can't review it. */
  readonly by: Account;
  /** The client. */
  readonly client: Account;
  /** The last minute of the term. */
  readonly due: Time;
  /** The number of the emergency. */
  readonly id: number;
  /** The organisation that has to review. */
  readonly organisation: Account;
}

/** What an account is. */
export type RoleKind = 'organisation' | 'staff' | 'client' | 'relative' | 'representative';

/** A runtime. */
export interface RuntimeName {
  /** Its name. */
  readonly specName: string;
  /** Its version. */
  readonly specVersion: number;
}

/** What somebody may do for a client. */
export type ScopeName = 'consent' | 'approve' | 'read';

/** What a provider is paid for. */
export type Service = 'hour' | 'partusHour' | 'registration' | 'intakeHome' | 'intakePhone' | 'partusSurcharge' | 'institutionDayMother' | 'institutionDayChild';

/** What happened with contracts, prices and money. */
export type Settlement = {
  readonly data: {
    /** How many rows it has. */
    readonly rows: number;
    /** The table. */
    readonly table: NationalTable;
  };
  readonly event: 'tableInstalled';
} | {
  readonly data: {
    /** The table. */
    readonly table: NationalTable;
    /** The first day on which the row is in force. */
    readonly validFrom: Date;
    /** Its value. */
    readonly value: string;
  };
  readonly event: 'tableRowAdded';
} | {
  readonly data: {
    /** The number to accept. */
    readonly offer: number;
    /** Who would pay. */
    readonly payer: Account;
    /** Who would be paid. */
    readonly provider: Account;
  };
  readonly event: 'contractOffered';
} | {
  readonly data: {
    /** The number to accept. */
    readonly offer: number;
    /** Who would pay. */
    readonly payer: Account;
    /** Who would be paid. */
    readonly provider: Account;
  };
  readonly event: 'pricesProposed';
} | {
  readonly data: {
    /** The offer. */
    readonly offer: number;
    /** Who offered. */
    readonly payer: Account;
    /** To whom. */
    readonly provider: Account;
  };
  readonly event: 'offerWithdrawn';
} | {
  readonly data: {
    /** The contract. */
    readonly contract: number;
    /** Who pays. */
    readonly payer: Account;
    /** Who is paid. */
    readonly provider: Account;
  };
  readonly event: 'contractAccepted';
} | {
  readonly data: {
    /** Which of the two ended it. */
    readonly by: Account;
    /** The contract. */
    readonly contract: number;
    /** The first day on which it is no longer in force. */
    readonly from: Date;
    /** Who pays. */
    readonly payer: Account;
    /** Who is paid. */
    readonly provider: Account;
  };
  readonly event: 'contractEnded';
} | {
  readonly data: {
    /** The contract. */
    readonly contract: number;
    /** The offer. */
    readonly offer: number;
    /** Who pays. */
    readonly payer: Account;
    /** Who is paid. */
    readonly provider: Account;
  };
  readonly event: 'contractRenewed';
} | {
  readonly data: {
    /** The offer. */
    readonly offer: number;
    /** Who pays. */
    readonly payer: Account;
    /** Who is paid. */
    readonly provider: Account;
  };
  readonly event: 'pricesAccepted';
} | {
  readonly data: {
    /** How much. */
    readonly amount: Money;
    /** The case. */
    readonly case: Id;
    /** Whose money. */
    readonly payer: Account;
    /** How much the minutes cost. More than `amount` when there was too little money. */
    readonly wanted: Money;
  };
  readonly event: 'reserved';
} | {
  readonly data: {
    /** How much. */
    readonly amount: Money;
    /** The case. */
    readonly case: Id;
    /** Whose money. */
    readonly payer: Account;
  };
  readonly event: 'released';
} | {
  readonly data: {
    /** The case. */
    readonly case: Id;
    /** The service date. */
    readonly date: Date;
    /** What was owed, and paid. */
    readonly due: Money;
    /** What the service line grew by. */
    readonly gross: Money;
    /** What of it is the own contribution. */
    readonly own: Money;
    /** Who paid. */
    readonly payer: Account;
    /** Who was paid. */
    readonly provider: Account;
    /** For what. */
    readonly service: Service;
  };
  readonly event: 'claimPaid';
} | {
  readonly data: {
    /** The case. */
    readonly case: Id;
    /** The claim's place in the payer's queue. */
    readonly claim: number;
    /** The service date. */
    readonly date: Date;
    /** What is owed. */
    readonly due: Money;
    /** What the service line grew by. */
    readonly gross: Money;
    /** What of it was not paid at once. */
    readonly outstanding: Money;
    /** What of it is the own contribution. */
    readonly own: Money;
    /** Who owes. */
    readonly payer: Account;
    /** Who waits. */
    readonly provider: Account;
    /** For what. */
    readonly service: Service;
  };
  readonly event: 'claimWaiting';
} | {
  readonly data: {
    /** How much was paid now. */
    readonly amount: Money;
    /** The case. */
    readonly case: Id;
    /** The claim. */
    readonly claim: number;
    /** How much is still to be paid. */
    readonly outstanding: Money;
    /** Who paid. */
    readonly payer: Account;
  };
  readonly event: 'waitingClaimPaid';
} | {
  readonly data: {
    /** How much is credited. */
    readonly amount: Money;
    /** The case. */
    readonly case: Id;
    /** The service date. */
    readonly date: Date;
    /** Who gets the money back. */
    readonly payer: Account;
    /** Who gives it. */
    readonly provider: Account;
    /** What of it came out of the provider's balance; the rest is its debt. */
    readonly returned: Money;
    /** For which service it was paid. */
    readonly service: Service;
  };
  readonly event: 'credited';
} | {
  readonly data: {
    /** By how much it was reduced. */
    readonly amount: Money;
    /** How much is left. */
    readonly debt: Money;
    /** To whom it is owed. */
    readonly payer: Account;
    /** Who owes. */
    readonly provider: Account;
  };
  readonly event: 'debtReduced';
} | {
  readonly data: {
    /** How much. */
    readonly amount: Money;
    /** The payer. */
    readonly payer: Account;
    /** The hash of the bank reference. */
    readonly reference: Id;
  };
  readonly event: 'issued';
} | {
  readonly data: {
    /** How much. */
    readonly amount: Money;
    /** The payout. */
    readonly payout: number;
    /** The provider. */
    readonly provider: Account;
  };
  readonly event: 'payoutRequested';
} | {
  readonly data: {
    /** How much. */
    readonly amount: Money;
    /** The payout. */
    readonly payout: number;
    /** The provider. */
    readonly provider: Account;
    /** The hash of the bank reference. */
    readonly reference: Id;
  };
  readonly event: 'payoutConfirmed';
} | {
  readonly data: {
    /** How much. */
    readonly amount: Money;
    /** The payout. */
    readonly payout: number;
    /** The provider. */
    readonly provider: Account;
    /** Why. */
    readonly reason: PayoutRejection;
  };
  readonly event: 'payoutRejected';
};

/** Who signed for a client. */
export type Signatory = 'client' | 'representative';

/** A record in a register outside the chain. */
export interface Source {
  /** A hiding commitment to the record's number. */
  readonly commitment: Id;
  /** The register's code. */
  readonly register: number;
}

/** A member of staff. */
export interface Staff {
  /** The member's account. */
  readonly account: Account;
  /** What the member does. */
  readonly role: StaffRole;
}

/** What a member of staff does. */
export type StaffRole = 'intaker' | 'carer' | 'claimsOfficer' | 'midwife' | 'registrar';

/** Values of the state with the proof that the block's state root covers them. */
export interface StateProof {
  /** The keys: of the dossier, of the case and its history, of the client's case with what stays of it once it is pruned, of the case's money and of the block's time, then of each fact with its content and source, and of each allocation. That there is no value under a key is proved too. */
  readonly keys: readonly string[];
  /** Nodes of the state trie, in no order. */
  readonly nodes: readonly string[];
}

/** Why an organisation is suspended. */
export interface Suspension {
  /** Why. */
  readonly reason: SuspensionReason;
  /** When it lapses by itself; null if it does not. */
  readonly until: Time | null;
}

/** Why an organisation is suspended. */
export type SuspensionReason = 'motion' | 'emergency' | 'charter';

/** The value of a national table on a date. */
export interface TableValue {
  /** The same as an amount; null unless it counts cents. */
  readonly money: Money | null;
  /** What it counts. */
  readonly unit: Unit;
  /** The value, a whole number. */
  readonly value: string;
}

/** A minute in UTC, from 1970-01-01T00:00Z on. */
export type Time = string;

/** A part of a timeline. */
export interface Timeline {
  /** The facts, newest first. */
  readonly facts: readonly Fact[];
  /** What to ask for next, as `before`; null at the end. A part can be short, or empty, and not be the last. */
  readonly next: number | null;
}

/** What a national table counts. */
export type Unit = 'cents' | 'minutes' | 'days';

/** A visit, as a carer logs it. */
export interface Visit {
  /** The care day on which it began; day 1 is the day of birth. */
  readonly day: number;
  /** How long it took. It may run past midnight. */
  readonly duration: Duration;
  /** What was given. */
  readonly service: Service;
  /** When it began. */
  readonly start: Clock;
}

/** A claim that waits for money. */
export interface WaitingClaim {
  /** The case. */
  readonly case: Id;
  /** Its place in the payer's queue. */
  readonly claim: number;
  /** The service date. */
  readonly date: Date;
  /** What the payer owed for it. */
  readonly due: Money;
  /** What the service line grew by. */
  readonly gross: Money;
  /** What of that is still to be paid. */
  readonly outstanding: Money;
  /** What of it is the own contribution. */
  readonly own: Money;
  /** Who is paid. */
  readonly provider: Account;
  /** For what. */
  readonly service: Service;
}

/** The parameters and the answer of each method, by its name. */
export interface Methods {
  /** The batches of an access log that are kept. */
  zorgketen_accessBatches: { params: [organisation: Account, from?: number | null, limit?: number | null, at?: Id | null]; result: readonly AccessBatch[] };
  /** How far an organisation's log of who read contents is anchored. */
  zorgketen_accessLog: { params: [organisation: Account, at?: Id | null]; result: AccessLog | null };
  /** An allocation of a dossier. */
  zorgketen_allocation: { params: [id: Id, number: number, at?: Id | null]; result: Allocation | null };
  /** The case of a client. */
  zorgketen_caseOf: { params: [client: Account, at?: Id | null]; result: Id | null };
  /** Where a case stands, in hours and euros. */
  zorgketen_caseSummary: { params: [caseId: Id, at?: Id | null]; result: CaseSummary | null };
  /** The changes of a case, each of which extended the head of its dossier. */
  zorgketen_caseTimeline: { params: [caseId: Id, before?: number | null, limit?: number | null, at?: Id | null]; result: readonly Record[] | null };
  /** What a case came to so far. */
  zorgketen_caseTotals: { params: [caseId: Id, at?: Id | null]; result: CaseTotals | null };
  /** The cases in which an organisation gives care, pays or indicates. */
  zorgketen_casesOf: { params: [organisation: Account, from?: Id | null, limit?: number | null, at?: Id | null]; result: CasePage };
  /** The charter in force. */
  zorgketen_charter: { params: [at?: Id | null]; result: Charter | null };
  /** The contract between these two. */
  zorgketen_contract: { params: [payer: Account, provider: Account, at?: Id | null]; result: Contract | null };
  /** A dossier, pruned or not. */
  zorgketen_dossier: { params: [id: Id, at?: Id | null]; result: Dossier | null };
  /** The dossiers of a client that are not pruned. */
  zorgketen_dossiersOf: { params: [client: Account, at?: Id | null]; result: readonly Id[] };
  /** The emergencies of a client that are kept still. */
  zorgketen_emergenciesOf: { params: [client: Account, at?: Id | null]; result: readonly Emergency[] };
  /** What was logged and charged in a case. */
  zorgketen_entries: { params: [caseId: Id, from?: number | null, limit?: number | null, at?: Id | null]; result: readonly Entry[] | null };
  /** A case to take along: its whole log, with what proves it. */
  zorgketen_exportCase: { params: [caseId: Id, at?: Id | null]; result: CaseExport };
  /** The promises to anchor that are broken in a minute. */
  zorgketen_gaps: { params: [now?: Time | null, at?: Id | null]; result: readonly Gap[] };
  /** The grants of a client. */
  zorgketen_grantsOf: { params: [client: Account, at?: Id | null]; result: readonly Grant[] };
  /** Where an organisation that pays for care stands. */
  zorgketen_insurerPosition: { params: [account: Account, at?: Id | null]; result: InsurerPosition | null };
  /** By what right an account may read data of a client. */
  zorgketen_mayAccess: { params: [reader: Account, client: Account, data: DataCategory, domain: Domain, at?: Id | null]; result: AccessBasis | null };
  /** All organisations. */
  zorgketen_organisations: { params: [at?: Id | null]; result: readonly Organisation[] };
  /** The reviews, of all organisations, whose term has passed. */
  zorgketen_overdueReviews: { params: [at?: Id | null]; result: readonly ReviewDue[] };
  /** The payouts that a provider has requested and not got. */
  zorgketen_payouts: { params: [provider: Account, at?: Id | null]; result: readonly OpenPayout[] };
  /** The entries of a case that wait for the client. */
  zorgketen_pending: { params: [caseId: Id, at?: Id | null]; result: readonly Entry[] | null };
  /** The price of a service between these two on a date. */
  zorgketen_priceAt: { params: [payer: Account, provider: Account, service: Service, date: Date, at?: Id | null]; result: PriceAt | null };
  /** Where a provider stands. */
  zorgketen_providerPosition: { params: [account: Account, at?: Id | null]; result: ProviderPosition | null };
  /** What an account may send in the hour that runs. */
  zorgketen_quotaOf: { params: [account: Account, at?: Id | null]; result: Quota | null };
  /** The relatives of a client. */
  zorgketen_relativesOf: { params: [client: Account, at?: Id | null]; result: readonly Account[] };
  /** Who may act for a client. */
  zorgketen_representativesOf: { params: [client: Account, at?: Id | null]; result: readonly Representation[] };
  /** The reviews that an organisation owes. */
  zorgketen_reviewsOf: { params: [organisation: Account, at?: Id | null]; result: readonly ReviewDue[] };
  /** The staff of an organisation. */
  zorgketen_staffOf: { params: [organisation: Account, at?: Id | null]; result: readonly Staff[] };
  /** What changes for a case, or for another dossier, once it is final. */
  zorgketen_subscribeCase: { params: [caseId: Id, fromBlock?: number | null]; result: string };
  /** What changes for an organisation, once it is final. */
  zorgketen_subscribeOrganisation: { params: [account: Account, fromBlock?: number | null]; result: string };
  /** The value of a national table on a date. */
  zorgketen_table: { params: [table: NationalTable, date: Date, at?: Id | null]; result: TableValue | null };
  /** The facts of a dossier that overlap a period, backwards. */
  zorgketen_timeline: { params: [id: Id, from?: Time | null, until?: Time | null, before?: number | null, limit?: number | null, at?: Id | null]; result: Timeline | null };
  /** The same, as far as a reader may see it. */
  zorgketen_timelineFor: { params: [reader: Account, id: Id, from?: Time | null, until?: Time | null, before?: number | null, limit?: number | null, at?: Id | null]; result: Timeline | null };
  /** The claims of a payer that wait for money. */
  zorgketen_waiting: { params: [payer: Account, from?: number | null, limit?: number | null, at?: Id | null]; result: readonly WaitingClaim[] };
  /** Who an account is. */
  zorgketen_whoIs: { params: [account: Account, at?: Id | null]; result: Identity | null };
}
