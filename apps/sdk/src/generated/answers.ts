// Made from the metadata of the chain by `npm run generate`, do not edit

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

/** By what right somebody may read. */
export type BasisKind = 'own' | 'representation' | 'grant' | 'emergency';

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
  /** The organisation, or the client, that opened it. */
  readonly openedBy: Account;
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

/** Who changed something and when. */
export interface Mark {
  /** When. */
  readonly at: Time;
  /** Who. */
  readonly by: Account;
  /** The number of the change within its case, from 0. */
  readonly seq: number;
}

/** An amount of money, twice: whole cents to calculate with, and euros to show. Both are strings, as a number of JSON would lose digits above 2^53 in some programs. */
export interface Money {
  /** Whole cents. */
  readonly cents: string;
  /** Euros with two decimals, without separators of thousands. */
  readonly euro: string;
}

/** A dated national table. */
export type NationalTable = 'ownContributionPerHour' | 'ceilingHour' | 'ceilingPartusHour' | 'ceilingRegistration' | 'ceilingIntakeHome' | 'ceilingIntakePhone' | 'ceilingPartusSurcharge' | 'minMinutes' | 'maxMinutes' | 'hospitalDayBreast' | 'hospitalDayFormula' | 'lastDay' | 'lastDayExtended' | 'granularityMinutes' | 'claimWindowDays';

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

/** What kind of party an organisation is. */
export type OrganisationKind = 'insurer' | 'maternityProvider' | 'careProvider' | 'midwifePractice' | 'municipality' | 'careOffice' | 'settlementAgent' | 'supervisor';

/** Where an organisation stands. */
export type OrganisationStatus = 'admitted' | 'active' | 'suspended' | 'left' | 'removed';

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

/** A price on a date. */
export interface PriceAt {
  /** Who collects the own contribution. */
  readonly collection: Collection;
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

/** What somebody may do for a client. */
export type ScopeName = 'consent' | 'approve' | 'read';

/** What a provider is paid for. */
export type Service = 'hour' | 'partusHour' | 'registration' | 'intakeHome' | 'intakePhone' | 'partusSurcharge';

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
