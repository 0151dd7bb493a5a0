// Made from what a node says of itself by `npm run generate`, do not edit

// import type lookup before we augment - in some environments
// this is required to allow for ambient/previous definitions
import '@polkadot/api-base/types/storage';

import type { ApiTypes, AugmentedQuery, QueryableStorageEntry } from '@polkadot/api-base/types';
import type { Bytes, Null, Option, U8aFixed, Vec, bool, u128, u16, u32, u64, u8 } from '@polkadot/types-codec';
import type { AnyNumber, ITuple } from '@polkadot/types-codec/types';
import type { AccountId32, Call, H256, Perbill } from '@polkadot/types/interfaces/runtime';
import type { FrameSupportDispatchPerDispatchClassWeight, FrameSupportTokensMiscIdAmountRuntimeFreezeReason, FrameSupportTokensMiscIdAmountRuntimeHoldReason, FrameSystemAccountInfo, FrameSystemCodeUpgradeAuthorization, FrameSystemEventRecord, FrameSystemLastRuntimeUpgradeInfo, FrameSystemPhase, PalletBalancesAccountData, PalletBalancesBalanceLock, PalletBalancesReserveData, PalletCareLogAccessLog, PalletCareLogActivity, PalletCareLogAllocation, PalletCareLogAnchoredBatch, PalletCareLogContent, PalletCareLogDossier, PalletCareLogFact, PalletCareLogInterval, PalletCareLogSourceRef, PalletCollectiveVotes, PalletConsentClientCounts, PalletConsentEmergency, PalletConsentEmergencyKey, PalletConsentGrant, PalletConsentGrantKey, PalletConsentNotice, PalletConsentProposal, PalletConsentWalk, PalletGrandpaStoredPendingChange, PalletGrandpaStoredState, PalletMaternityCase, PalletMaternityCaseRef, PalletMaternityInterval, PalletMaternityPast, PalletMaternityTerms, PalletMigrationsMigrationCursor, PalletMultisigMultisig, PalletParticipantsCharterRecord, PalletParticipantsClientRecord, PalletParticipantsCodeSystem, PalletParticipantsDeadline, PalletParticipantsLimits, PalletParticipantsOrganisationRecord, PalletParticipantsQuotaUse, PalletParticipantsRepresentation, PalletPreimageOldRequestStatus, PalletPreimageRequestStatus, PalletProxyAnnouncement, PalletProxyProxyDefinition, PalletSchedulerRetryConfig, PalletSchedulerScheduled, PalletSettlementCaseAccount, PalletSettlementClaim, PalletSettlementContract, PalletSettlementOffer, PalletSettlementPayer, PalletSettlementPayout, PalletSettlementProvider, PalletSettlementTableRow, SpConsensusAuraSr25519AppSr25519Public, SpConsensusGrandpaAppPublic, SpCoreCryptoKeyTypeId, SpRuntimeDigest, SpStakingOffenceOffenceDetails, SpWeightsWeightV2Weight, ZorgketenPrimitivesMoneyNationalTable, ZorgketenPrimitivesOrganisationOrganisationKind, ZorgketenPrimitivesRole, ZorgketenRuntimeSessionKeys } from '@polkadot/types/lookup';
import type { Observable } from '@polkadot/types/types';

export type __AugmentedQuery<ApiType extends ApiTypes> = AugmentedQuery<ApiType, () => unknown>;
export type __QueryableStorageEntry<ApiType extends ApiTypes> = QueryableStorageEntry<ApiType>;

declare module '@polkadot/api-base/types/storage' {
  interface AugmentedQueries<ApiType extends ApiTypes> {
    aura: {
      /**
       * The current authority set.
       **/
      authorities: AugmentedQuery<ApiType, () => Observable<Vec<SpConsensusAuraSr25519AppSr25519Public>>, []>;
      /**
       * The current slot of this block.
       *
       * This will be set in `on_initialize`.
       **/
      currentSlot: AugmentedQuery<ApiType, () => Observable<u64>, []>;
    };
    authorship: {
      /**
       * Author of current block.
       **/
      author: AugmentedQuery<ApiType, () => Observable<Option<AccountId32>>, []>;
    };
    balances: {
      /**
       * The Balances pallet example of storing the balance of an account.
       *
       * # Example
       *
       * ```nocompile
       * impl pallet_balances::Config for Runtime {
       * type AccountStore = StorageMapShim<Self::Account<Runtime>, frame_system::Provider<Runtime>, AccountId, Self::AccountData<Balance>>
       * }
       * ```
       *
       * You can also store the balance of an account in the `System` pallet.
       *
       * # Example
       *
       * ```nocompile
       * impl pallet_balances::Config for Runtime {
       * type AccountStore = System
       * }
       * ```
       *
       * But this comes with tradeoffs, storing account balances in the system pallet stores
       * `frame_system` data alongside the account data contrary to storing account balances in the
       * `Balances` pallet, which uses a `StorageMap` to store balances data only.
       * NOTE: This is only used in the case that this pallet is used to store balances.
       **/
      account: AugmentedQuery<ApiType, (arg: AccountId32 | string | Uint8Array) => Observable<PalletBalancesAccountData>, [AccountId32]>;
      /**
       * Freeze locks on account balances.
       **/
      freezes: AugmentedQuery<ApiType, (arg: AccountId32 | string | Uint8Array) => Observable<Vec<FrameSupportTokensMiscIdAmountRuntimeFreezeReason>>, [AccountId32]>;
      /**
       * Holds on account balances.
       **/
      holds: AugmentedQuery<ApiType, (arg: AccountId32 | string | Uint8Array) => Observable<Vec<FrameSupportTokensMiscIdAmountRuntimeHoldReason>>, [AccountId32]>;
      /**
       * The total units of outstanding deactivated balance in the system.
       *
       * This is not guaranteed to be less than or equal to [`TotalIssuance`]. Total issuance may be
       * reduced independently of this value, including while a reversible imbalance is outstanding.
       * Active issuance is therefore derived using saturating subtraction.
       **/
      inactiveIssuance: AugmentedQuery<ApiType, () => Observable<u128>, []>;
      /**
       * Any liquidity locks on some account balances.
       * NOTE: Should only be accessed when setting, changing and freeing a lock.
       *
       * Use of locks is deprecated in favour of freezes. See `https://github.com/paritytech/substrate/pull/12951/`
       **/
      locks: AugmentedQuery<ApiType, (arg: AccountId32 | string | Uint8Array) => Observable<Vec<PalletBalancesBalanceLock>>, [AccountId32]>;
      /**
       * Named reserves on some account balances.
       *
       * Use of reserves is deprecated in favour of holds. See `https://github.com/paritytech/substrate/pull/12951/`
       **/
      reserves: AugmentedQuery<ApiType, (arg: AccountId32 | string | Uint8Array) => Observable<Vec<PalletBalancesReserveData>>, [AccountId32]>;
      /**
       * The total units issued in the system.
       **/
      totalIssuance: AugmentedQuery<ApiType, () => Observable<u128>, []>;
    };
    careLog: {
      /**
       * The access log of each organisation.
       **/
      accessLogs: AugmentedQuery<ApiType, (arg: AccountId32 | string | Uint8Array) => Observable<PalletCareLogAccessLog>, [AccountId32]>;
      /**
       * What the activity codes may be used for.
       **/
      activities: AugmentedQuery<ApiType, (arg: u16 | AnyNumber | Uint8Array) => Observable<Option<PalletCareLogActivity>>, [u16]>;
      /**
       * The allocations of each dossier by their numbers.
       **/
      allocations: AugmentedQuery<ApiType, (arg1: H256 | string | Uint8Array, arg2: u16 | AnyNumber | Uint8Array) => Observable<Option<PalletCareLogAllocation>>, [H256, u16]>;
      /**
       * The newest batches of each access log by their numbers.
       **/
      batches: AugmentedQuery<ApiType, (arg1: AccountId32 | string | Uint8Array, arg2: u32 | AnyNumber | Uint8Array) => Observable<Option<PalletCareLogAnchoredBatch>>, [AccountId32, u32]>;
      /**
       * The contents of the facts that have some.
       **/
      contents: AugmentedQuery<ApiType, (arg1: H256 | string | Uint8Array, arg2: u32 | AnyNumber | Uint8Array) => Observable<Option<PalletCareLogContent>>, [H256, u32]>;
      /**
       * The dossiers, pruned ones included.
       **/
      dossiers: AugmentedQuery<ApiType, (arg: H256 | string | Uint8Array) => Observable<Option<PalletCareLogDossier>>, [H256]>;
      /**
       * The dossiers of each client, until they are pruned.
       **/
      dossiersOf: AugmentedQuery<ApiType, (arg1: AccountId32 | string | Uint8Array, arg2: H256 | string | Uint8Array) => Observable<Option<Null>>, [AccountId32, H256]>;
      /**
       * The facts of each dossier by their numbers.
       **/
      facts: AugmentedQuery<ApiType, (arg1: H256 | string | Uint8Array, arg2: u32 | AnyNumber | Uint8Array) => Observable<Option<PalletCareLogFact>>, [H256, u32]>;
      /**
       * When each author's live facts began in a dossier on a day (days since the Unix epoch), so that
       * an overlap is found with three reads.
       **/
      intervals: AugmentedQuery<ApiType, (arg: ITuple<[H256, AccountId32, u32]> | [H256 | string | Uint8Array, AccountId32 | string | Uint8Array, u32 | AnyNumber | Uint8Array]) => Observable<Vec<PalletCareLogInterval>>, [ITuple<[H256, AccountId32, u32]>]>;
      /**
       * The source registers, and whether new facts may refer to them.
       **/
      registers: AugmentedQuery<ApiType, (arg: u16 | AnyNumber | Uint8Array) => Observable<Option<bool>>, [u16]>;
      /**
       * How long facts stay after their dossier was closed, in minutes.
       **/
      retentionTerm: AugmentedQuery<ApiType, () => Observable<u32>, []>;
      /**
       * Where the facts come from that come from a register.
       **/
      sources: AugmentedQuery<ApiType, (arg1: H256 | string | Uint8Array, arg2: u32 | AnyNumber | Uint8Array) => Observable<Option<PalletCareLogSourceRef>>, [H256, u32]>;
    };
    consent: {
      /**
       * The clients that have granted a category, with the number of their grants to it.
       **/
      categoryClients: AugmentedQuery<ApiType, (arg1: ZorgketenPrimitivesOrganisationOrganisationKind | 'Insurer' | 'MaternityProvider' | 'CareProvider' | 'MidwifePractice' | 'Municipality' | 'CareOffice' | 'SettlementAgent' | 'Supervisor' | number | Uint8Array, arg2: AccountId32 | string | Uint8Array) => Observable<u8>, [ZorgketenPrimitivesOrganisationOrganisationKind, AccountId32]>;
      /**
       * The next number, and how many grants and proposals there are, for each client that ever had
       * one. Outlives the grants, so that no number is given twice.
       **/
      counts: AugmentedQuery<ApiType, (arg: AccountId32 | string | Uint8Array) => Observable<PalletConsentClientCounts>, [AccountId32]>;
      /**
       * Access without consent: kept until it has ended, was reviewed and is reaped.
       **/
      emergencies: AugmentedQuery<ApiType, (arg1: AccountId32 | string | Uint8Array, arg2: u32 | AnyNumber | Uint8Array) => Observable<Option<PalletConsentEmergency>>, [AccountId32, u32]>;
      /**
       * What each client has consented to.
       **/
      grants: AugmentedQuery<ApiType, (arg1: AccountId32 | string | Uint8Array, arg2: PalletConsentGrantKey | { grantee?: any; data?: any; domain?: any } | string | Uint8Array) => Observable<Option<PalletConsentGrant>>, [AccountId32, PalletConsentGrantKey]>;
      /**
       * The latest emergency of a member of staff for a client and domain: one read finds it.
       **/
      latestEmergency: AugmentedQuery<ApiType, (arg1: AccountId32 | string | Uint8Array, arg2: PalletConsentEmergencyKey | { by?: any; domain?: any } | string | Uint8Array) => Observable<Option<u32>>, [AccountId32, PalletConsentEmergencyKey]>;
      /**
       * Organisations of which clients must hear, in the order in which they joined. As a map it
       * can't overflow: an organisation is put here once, when it becomes active.
       **/
      notices: AugmentedQuery<ApiType, (arg: u32 | AnyNumber | Uint8Array) => Observable<Option<PalletConsentNotice>>, [u32]>;
      /**
       * How far the notices have come.
       **/
      noticeWalk: AugmentedQuery<ApiType, () => Observable<PalletConsentWalk>, []>;
      /**
       * What one of two has agreed to and the other not yet. Kept apart from [`Grants`], so that new
       * terms neither open nor close anything before both have agreed.
       **/
      proposals: AugmentedQuery<ApiType, (arg1: AccountId32 | string | Uint8Array, arg2: PalletConsentGrantKey | { grantee?: any; data?: any; domain?: any } | string | Uint8Array) => Observable<Option<PalletConsentProposal>>, [AccountId32, PalletConsentGrantKey]>;
      /**
       * The emergencies that an organisation has to review, by client and number, with the last
       * minute of the term.
       **/
      unreviewed: AugmentedQuery<ApiType, (arg1: AccountId32 | string | Uint8Array, arg2: ITuple<[AccountId32, u32]> | [AccountId32 | string | Uint8Array, u32 | AnyNumber | Uint8Array]) => Observable<Option<u32>>, [AccountId32, ITuple<[AccountId32, u32]>]>;
      /**
       * How many those are.
       **/
      unreviewedCounts: AugmentedQuery<ApiType, (arg: AccountId32 | string | Uint8Array) => Observable<u16>, [AccountId32]>;
    };
    consortium: {
      /**
       * Consideration cost created for publishing and storing a proposal.
       *
       * Determined by [Config::Consideration] and may be not present for certain proposals (e.g. if
       * the proposal count at the time of creation was below threshold N).
       **/
      costOf: AugmentedQuery<ApiType, (arg: H256 | string | Uint8Array) => Observable<Option<ITuple<[AccountId32, Null]>>>, [H256]>;
      /**
       * The current members of the collective. This is stored sorted (just by value).
       **/
      members: AugmentedQuery<ApiType, () => Observable<Vec<AccountId32>>, []>;
      /**
       * The prime member that helps determine the default vote behavior in case of abstentions.
       **/
      prime: AugmentedQuery<ApiType, () => Observable<Option<AccountId32>>, []>;
      /**
       * Proposals so far.
       **/
      proposalCount: AugmentedQuery<ApiType, () => Observable<u32>, []>;
      /**
       * Actual proposal for a given hash, if it's current.
       **/
      proposalOf: AugmentedQuery<ApiType, (arg: H256 | string | Uint8Array) => Observable<Option<Call>>, [H256]>;
      /**
       * The hashes of the active proposals.
       **/
      proposals: AugmentedQuery<ApiType, () => Observable<Vec<H256>>, []>;
      /**
       * Votes on a given proposal, if it is ongoing.
       **/
      voting: AugmentedQuery<ApiType, (arg: H256 | string | Uint8Array) => Observable<Option<PalletCollectiveVotes>>, [H256]>;
    };
    grandpa: {
      /**
       * The current list of authorities.
       **/
      authorities: AugmentedQuery<ApiType, () => Observable<Vec<ITuple<[SpConsensusGrandpaAppPublic, u64]>>>, []>;
      /**
       * The number of changes (both in terms of keys and underlying economic responsibilities)
       * in the "set" of Grandpa validators from genesis.
       **/
      currentSetId: AugmentedQuery<ApiType, () => Observable<u64>, []>;
      /**
       * next block number where we can force a change.
       **/
      nextForced: AugmentedQuery<ApiType, () => Observable<Option<u32>>, []>;
      /**
       * Pending change: (signaled at, scheduled change).
       **/
      pendingChange: AugmentedQuery<ApiType, () => Observable<Option<PalletGrandpaStoredPendingChange>>, []>;
      /**
       * A mapping from grandpa set ID to the index of the *most recent* session for which its
       * members were responsible.
       *
       * This is only used for validating equivocation proofs. An equivocation proof must
       * contains a key-ownership proof for a given session, therefore we need a way to tie
       * together sessions and GRANDPA set ids, i.e. we need to validate that a validator
       * was the owner of a given key on a given session, and what the active set ID was
       * during that session.
       *
       * TWOX-NOTE: `SetId` is not under user control.
       **/
      setIdSession: AugmentedQuery<ApiType, (arg: u64 | AnyNumber | Uint8Array) => Observable<Option<u32>>, [u64]>;
      /**
       * `true` if we are currently stalled.
       **/
      stalled: AugmentedQuery<ApiType, () => Observable<Option<ITuple<[u32, u32]>>>, []>;
      /**
       * State of the current authority set.
       **/
      state: AugmentedQuery<ApiType, () => Observable<PalletGrandpaStoredState>, []>;
    };
    historical: {
      /**
       * Mapping from historical session indices to session-data root hash and validator count.
       **/
      historicalSessions: AugmentedQuery<ApiType, (arg: u32 | AnyNumber | Uint8Array) => Observable<Option<ITuple<[H256, u32]>>>, [u32]>;
      /**
       * The range of historical sessions we store. [first, last)
       **/
      storedRange: AugmentedQuery<ApiType, () => Observable<Option<ITuple<[u32, u32]>>>, []>;
    };
    maternity: {
      /**
       * When each carer gave care, over all cases, by period of [`PERIOD_DAYS`] days: the live timed
       * entries, in order.
       **/
      carerHours: AugmentedQuery<ApiType, (arg1: AccountId32 | string | Uint8Array, arg2: u16 | AnyNumber | Uint8Array) => Observable<Vec<PalletMaternityInterval>>, [AccountId32, u16]>;
      /**
       * The one case of each client, kept for good: a client's account is used for one case only. What stays
       * of a pruned case stands here as well, under one key.
       **/
      caseOf: AugmentedQuery<ApiType, (arg: AccountId32 | string | Uint8Array) => Observable<Option<PalletMaternityCaseRef>>, [AccountId32]>;
      /**
       * The cases that were not pruned, by the id of their dossier.
       **/
      cases: AugmentedQuery<ApiType, (arg: H256 | string | Uint8Array) => Observable<Option<PalletMaternityCase>>, [H256]>;
      /**
       * After how many days entries expire, and cases can be pruned.
       **/
      currentTerms: AugmentedQuery<ApiType, () => Observable<PalletMaternityTerms>, []>;
      /**
       * What happened to each case itself, in order. Written only when it does: what happens to the
       * entries stands in the entries.
       **/
      history: AugmentedQuery<ApiType, (arg: H256 | string | Uint8Array) => Observable<Vec<PalletMaternityPast>>, [H256]>;
    };
    migrations: {
      /**
       * The currently active migration to run and its cursor.
       *
       * `None` indicates that no migration is running.
       **/
      cursor: AugmentedQuery<ApiType, () => Observable<Option<PalletMigrationsMigrationCursor>>, []>;
      /**
       * Set of all successfully executed migrations.
       *
       * This is used as blacklist, to not re-execute migrations that have not been removed from the
       * codebase yet. Governance can regularly clear this out via `clear_historic`.
       **/
      historic: AugmentedQuery<ApiType, (arg: Bytes | string | Uint8Array) => Observable<Option<Null>>, [Bytes]>;
    };
    multisig: {
      /**
       * The set of open multisig operations.
       **/
      multisigs: AugmentedQuery<ApiType, (arg1: AccountId32 | string | Uint8Array, arg2: U8aFixed | string | Uint8Array) => Observable<Option<PalletMultisigMultisig>>, [AccountId32, U8aFixed]>;
    };
    offences: {
      /**
       * A vector of reports of the same kind that happened at the same time slot.
       **/
      concurrentReportsIndex: AugmentedQuery<ApiType, (arg1: U8aFixed | string | Uint8Array, arg2: Bytes | string | Uint8Array) => Observable<Vec<H256>>, [U8aFixed, Bytes]>;
      /**
       * The primary structure that holds all offence records keyed by report identifiers.
       **/
      reports: AugmentedQuery<ApiType, (arg: H256 | string | Uint8Array) => Observable<Option<SpStakingOffenceOffenceDetails>>, [H256]>;
    };
    participants: {
      /**
       * The charter in force.
       **/
      charter: AugmentedQuery<ApiType, () => Observable<Option<PalletParticipantsCharterRecord>>, []>;
      /**
       * The clients, by the account under which they were first registered: their name on this chain,
       * which stays when the key is replaced.
       **/
      clients: AugmentedQuery<ApiType, (arg: AccountId32 | string | Uint8Array) => Observable<Option<PalletParticipantsClientRecord>>, [AccountId32]>;
      /**
       * The organisation behind each code. Only those that did not leave and were not removed, so
       * this also counts them.
       **/
      codes: AugmentedQuery<ApiType, (arg: ITuple<[PalletParticipantsCodeSystem, u32]> | [PalletParticipantsCodeSystem | 'Uzovi' | 'Agb' | 'Registration' | number | Uint8Array, u32 | AnyNumber | Uint8Array]) => Observable<Option<AccountId32>>, [ITuple<[PalletParticipantsCodeSystem, u32]>]>;
      /**
       * Counter for the related counted storage map
       **/
      counterForCodes: AugmentedQuery<ApiType, () => Observable<u32>, []>;
      /**
       * What happens by itself and when, the earliest first.
       **/
      deadlines: AugmentedQuery<ApiType, () => Observable<Vec<ITuple<[u32, PalletParticipantsDeadline]>>>, []>;
      /**
       * All organisations, also those that left or were removed.
       **/
      organisations: AugmentedQuery<ApiType, (arg: AccountId32 | string | Uint8Array) => Observable<Option<PalletParticipantsOrganisationRecord>>, [AccountId32]>;
      /**
       * The quotas of the roles.
       **/
      quotaLimits: AugmentedQuery<ApiType, () => Observable<PalletParticipantsLimits>, []>;
      /**
       * How much of its quota each account has used.
       **/
      quotas: AugmentedQuery<ApiType, (arg: AccountId32 | string | Uint8Array) => Observable<PalletParticipantsQuotaUse>, [AccountId32]>;
      /**
       * The informal carers (mantelzorgers) of each client.
       **/
      relatives: AugmentedQuery<ApiType, (arg: AccountId32 | string | Uint8Array) => Observable<Vec<AccountId32>>, [AccountId32]>;
      /**
       * Those who may act for each client, also before and after their time.
       **/
      representatives: AugmentedQuery<ApiType, (arg: AccountId32 | string | Uint8Array) => Observable<Vec<PalletParticipantsRepresentation>>, [AccountId32]>;
      /**
       * The accounts that lost their role, and never get another: with a fresh nonce, what they signed
       * in their first life could be sent again.
       **/
      retired: AugmentedQuery<ApiType, (arg: AccountId32 | string | Uint8Array) => Observable<Option<Null>>, [AccountId32]>;
      /**
       * The one role of each account. A client's old key and the one that waits to replace it have
       * both an entry; which of them acts follows from the client's record and the time.
       **/
      roles: AugmentedQuery<ApiType, (arg: AccountId32 | string | Uint8Array) => Observable<Option<ZorgketenPrimitivesRole>>, [AccountId32]>;
      /**
       * The active organisations with a seat in the consortium, sorted.
       **/
      seats: AugmentedQuery<ApiType, () => Observable<Vec<AccountId32>>, []>;
      /**
       * The staff of each organisation. What they do stands in [`Roles`].
       **/
      staff: AugmentedQuery<ApiType, (arg1: AccountId32 | string | Uint8Array, arg2: AccountId32 | string | Uint8Array) => Observable<Option<Null>>, [AccountId32, AccountId32]>;
    };
    preimage: {
      preimageFor: AugmentedQuery<ApiType, (arg: ITuple<[H256, u32]> | [H256 | string | Uint8Array, u32 | AnyNumber | Uint8Array]) => Observable<Option<Bytes>>, [ITuple<[H256, u32]>]>;
      /**
       * The request status of a given hash.
       **/
      requestStatusFor: AugmentedQuery<ApiType, (arg: H256 | string | Uint8Array) => Observable<Option<PalletPreimageRequestStatus>>, [H256]>;
      /**
       * The request status of a given hash.
       *
       * @deprecated RequestStatusFor
       **/
      statusFor: AugmentedQuery<ApiType, (arg: H256 | string | Uint8Array) => Observable<Option<PalletPreimageOldRequestStatus>>, [H256]>;
    };
    proxy: {
      /**
       * The announcements made by the proxy (key).
       **/
      announcements: AugmentedQuery<ApiType, (arg: AccountId32 | string | Uint8Array) => Observable<ITuple<[Vec<PalletProxyAnnouncement>, u128]>>, [AccountId32]>;
      /**
       * The set of account proxies. Maps the account which has delegated to the accounts
       * which are being delegated to, together with the amount held on deposit.
       **/
      proxies: AugmentedQuery<ApiType, (arg: AccountId32 | string | Uint8Array) => Observable<ITuple<[Vec<PalletProxyProxyDefinition>, u128]>>, [AccountId32]>;
    };
    safeMode: {
      /**
       * Holds the reserve that was taken from an account at a specific block number.
       *
       * This helps governance to have an overview of outstanding deposits that should be returned or
       * slashed.
       **/
      deposits: AugmentedQuery<ApiType, (arg1: AccountId32 | string | Uint8Array, arg2: u32 | AnyNumber | Uint8Array) => Observable<Option<u128>>, [AccountId32, u32]>;
      /**
       * Contains the last block number that the safe-mode will remain entered in.
       *
       * Set to `None` when safe-mode is exited.
       *
       * Safe-mode is automatically exited when the current block number exceeds this value.
       **/
      enteredUntil: AugmentedQuery<ApiType, () => Observable<Option<u32>>, []>;
    };
    scheduler: {
      /**
       * Items to be executed, indexed by the block number that they should be executed on.
       **/
      agenda: AugmentedQuery<ApiType, (arg: u32 | AnyNumber | Uint8Array) => Observable<Vec<Option<PalletSchedulerScheduled>>>, [u32]>;
      /**
       * Block number at which the agenda began incomplete execution.
       **/
      incompleteSince: AugmentedQuery<ApiType, () => Observable<Option<u32>>, []>;
      /**
       * Lookup from a name to the block number and index of the task.
       *
       * For v3 -> v4 the previously unbounded identities are Blake2-256 hashed to form the v4
       * identities.
       **/
      lookup: AugmentedQuery<ApiType, (arg: U8aFixed | string | Uint8Array) => Observable<Option<ITuple<[u32, u32]>>>, [U8aFixed]>;
      /**
       * Retry configurations for items to be executed, indexed by task address.
       **/
      retries: AugmentedQuery<ApiType, (arg: ITuple<[u32, u32]> | [u32 | AnyNumber | Uint8Array, u32 | AnyNumber | Uint8Array]) => Observable<Option<PalletSchedulerRetryConfig>>, [ITuple<[u32, u32]>]>;
    };
    session: {
      /**
       * Current index of the session.
       **/
      currentIndex: AugmentedQuery<ApiType, () => Observable<u32>, []>;
      /**
       * Indices of disabled validators.
       *
       * The vec is always kept sorted so that we can find whether a given validator is
       * disabled using binary search. It gets cleared when `on_session_ending` returns
       * a new set of identities.
       **/
      disabledValidators: AugmentedQuery<ApiType, () => Observable<Vec<ITuple<[u32, Perbill]>>>, []>;
      /**
       * Accounts whose keys were set via `SessionInterface` (external path) without
       * incrementing the consumer reference or placing a key deposit. `do_purge_keys`
       * only decrements consumers for accounts that were registered through the local
       * session pallet.
       **/
      externallySetKeys: AugmentedQuery<ApiType, (arg: AccountId32 | string | Uint8Array) => Observable<Option<Null>>, [AccountId32]>;
      /**
       * The owner of a key. The key is the `KeyTypeId` + the encoded key.
       **/
      keyOwner: AugmentedQuery<ApiType, (arg: ITuple<[SpCoreCryptoKeyTypeId, Bytes]> | [SpCoreCryptoKeyTypeId | string | Uint8Array, Bytes | string | Uint8Array]) => Observable<Option<AccountId32>>, [ITuple<[SpCoreCryptoKeyTypeId, Bytes]>]>;
      /**
       * The next session keys for a validator.
       **/
      nextKeys: AugmentedQuery<ApiType, (arg: AccountId32 | string | Uint8Array) => Observable<Option<ZorgketenRuntimeSessionKeys>>, [AccountId32]>;
      /**
       * True if the underlying economic identities or weighting behind the validators
       * has changed in the queued validator set.
       **/
      queuedChanged: AugmentedQuery<ApiType, () => Observable<bool>, []>;
      /**
       * The queued keys for the next session. When the next session begins, these keys
       * will be used to determine the validator's session keys.
       **/
      queuedKeys: AugmentedQuery<ApiType, () => Observable<Vec<ITuple<[AccountId32, ZorgketenRuntimeSessionKeys]>>>, []>;
      /**
       * The current set of validators.
       **/
      validators: AugmentedQuery<ApiType, () => Observable<Vec<AccountId32>>, []>;
    };
    settlement: {
      /**
       * The money side of each case.
       **/
      cases: AugmentedQuery<ApiType, (arg: H256 | string | Uint8Array) => Observable<PalletSettlementCaseAccount>, [H256]>;
      /**
       * The claims that wait, by payer and place in its queue. Paid claims leave the state.
       **/
      claims: AugmentedQuery<ApiType, (arg1: AccountId32 | string | Uint8Array, arg2: u32 | AnyNumber | Uint8Array) => Observable<Option<PalletSettlementClaim>>, [AccountId32, u32]>;
      /**
       * The contracts, by payer and provider.
       **/
      contracts: AugmentedQuery<ApiType, (arg1: AccountId32 | string | Uint8Array, arg2: AccountId32 | string | Uint8Array) => Observable<Option<PalletSettlementContract>>, [AccountId32, AccountId32]>;
      /**
       * The number of the next offer.
       **/
      nextOffer: AugmentedQuery<ApiType, () => Observable<u32>, []>;
      /**
       * The number of the next payout.
       **/
      nextPayout: AugmentedQuery<ApiType, () => Observable<u32>, []>;
      /**
       * What payers have offered to providers and these have not accepted: at most one offer at a
       * time between two.
       **/
      offers: AugmentedQuery<ApiType, (arg1: AccountId32 | string | Uint8Array, arg2: AccountId32 | string | Uint8Array) => Observable<Option<PalletSettlementOffer>>, [AccountId32, AccountId32]>;
      /**
       * Between whom each contract is: payer and provider.
       **/
      parties: AugmentedQuery<ApiType, (arg: u32 | AnyNumber | Uint8Array) => Observable<Option<ITuple<[AccountId32, AccountId32]>>>, [u32]>;
      /**
       * Payers with waiting claims whose money may suffice for some of them.
       **/
      payable: AugmentedQuery<ApiType, (arg: AccountId32 | string | Uint8Array) => Observable<Option<Null>>, [AccountId32]>;
      /**
       * The organisations that pay: each that has had a deposit or a contract.
       **/
      payers: AugmentedQuery<ApiType, (arg: AccountId32 | string | Uint8Array) => Observable<Option<PalletSettlementPayer>>, [AccountId32]>;
      /**
       * The payouts that were requested and neither confirmed nor rejected.
       **/
      payouts: AugmentedQuery<ApiType, (arg: u32 | AnyNumber | Uint8Array) => Observable<Option<PalletSettlementPayout>>, [u32]>;
      /**
       * The organisations that are paid: each that has had a contract.
       **/
      providers: AugmentedQuery<ApiType, (arg: AccountId32 | string | Uint8Array) => Observable<Option<PalletSettlementProvider>>, [AccountId32]>;
      /**
       * The hashes of the bank references of all deposits and payouts.
       **/
      references: AugmentedQuery<ApiType, (arg: H256 | string | Uint8Array) => Observable<Option<Null>>, [H256]>;
      /**
       * The national tables. Rows are added and never edited.
       **/
      tables: AugmentedQuery<ApiType, (arg: ZorgketenPrimitivesMoneyNationalTable | 'OwnContributionPerHour' | 'CeilingHour' | 'CeilingPartusHour' | 'CeilingRegistration' | 'CeilingIntakeHome' | 'CeilingIntakePhone' | 'CeilingPartusSurcharge' | 'MinMinutes' | 'MaxMinutes' | 'HospitalDayBreast' | 'HospitalDayFormula' | 'LastDay' | 'LastDayExtended' | 'GranularityMinutes' | 'ClaimWindowDays' | 'OwnContributionPerDay' | 'InstitutionDayLimit' | 'CeilingInstitutionDay' | number | Uint8Array) => Observable<Vec<PalletSettlementTableRow>>, [ZorgketenPrimitivesMoneyNationalTable]>;
    };
    system: {
      /**
       * The full account information for a particular account ID.
       **/
      account: AugmentedQuery<ApiType, (arg: AccountId32 | string | Uint8Array) => Observable<FrameSystemAccountInfo>, [AccountId32]>;
      /**
       * `Some` if a code upgrade has been authorized.
       **/
      authorizedUpgrade: AugmentedQuery<ApiType, () => Observable<Option<FrameSystemCodeUpgradeAuthorization>>, []>;
      /**
       * Map of block numbers to block hashes.
       **/
      blockHash: AugmentedQuery<ApiType, (arg: u32 | AnyNumber | Uint8Array) => Observable<H256>, [u32]>;
      /**
       * Total size (in bytes) of the current block.
       *
       * Tracks the size of the header and all extrinsics.
       **/
      blockSize: AugmentedQuery<ApiType, () => Observable<Option<u32>>, []>;
      /**
       * Number of blocks till the pending code upgrade is applied.
       **/
      blocksTillUpgrade: AugmentedQuery<ApiType, () => Observable<Option<u8>>, []>;
      /**
       * The current weight for the block.
       **/
      blockWeight: AugmentedQuery<ApiType, () => Observable<FrameSupportDispatchPerDispatchClassWeight>, []>;
      /**
       * Digest of the current block, also part of the block header.
       **/
      digest: AugmentedQuery<ApiType, () => Observable<SpRuntimeDigest>, []>;
      /**
       * The number of events in the `Events<T>` list.
       **/
      eventCount: AugmentedQuery<ApiType, () => Observable<u32>, []>;
      /**
       * Events deposited for the current block.
       *
       * NOTE: The item is unbound and should therefore never be read on chain.
       * It could otherwise inflate the PoV size of a block.
       *
       * Events have a large in-memory size. Box the events to not go out-of-memory
       * just in case someone still reads them from within the runtime.
       **/
      events: AugmentedQuery<ApiType, () => Observable<Vec<FrameSystemEventRecord>>, []>;
      /**
       * Mapping between a topic (represented by T::Hash) and a vector of indexes
       * of events in the `<Events<T>>` list.
       *
       * All topic vectors have deterministic storage locations depending on the topic. This
       * allows light-clients to leverage the changes trie storage tracking mechanism and
       * in case of changes fetch the list of events of interest.
       *
       * The value has the type `(BlockNumberFor<T>, EventIndex)` because if we used only just
       * the `EventIndex` then in case if the topic has the same contents on the next block
       * no notification will be triggered thus the event might be lost.
       **/
      eventTopics: AugmentedQuery<ApiType, (arg: H256 | string | Uint8Array) => Observable<Vec<ITuple<[u32, u32]>>>, [H256]>;
      /**
       * The execution phase of the block.
       **/
      executionPhase: AugmentedQuery<ApiType, () => Observable<Option<FrameSystemPhase>>, []>;
      /**
       * Total extrinsics count for the current block.
       **/
      extrinsicCount: AugmentedQuery<ApiType, () => Observable<Option<u32>>, []>;
      /**
       * Extrinsics data for the current block (maps an extrinsic's index to its data).
       **/
      extrinsicData: AugmentedQuery<ApiType, (arg: u32 | AnyNumber | Uint8Array) => Observable<Bytes>, [u32]>;
      /**
       * The weight reclaimed for the extrinsic.
       *
       * This information is available until the end of the extrinsic execution.
       * More precisely this information is removed in `note_applied_extrinsic`.
       *
       * Logic doing some post dispatch weight reduction must update this storage to avoid duplicate
       * reduction.
       **/
      extrinsicWeightReclaimed: AugmentedQuery<ApiType, () => Observable<SpWeightsWeightV2Weight>, []>;
      /**
       * Whether all inherents have been applied.
       **/
      inherentsApplied: AugmentedQuery<ApiType, () => Observable<bool>, []>;
      /**
       * Stores the `spec_version` and `spec_name` of when the last runtime upgrade happened.
       **/
      lastRuntimeUpgrade: AugmentedQuery<ApiType, () => Observable<Option<FrameSystemLastRuntimeUpgradeInfo>>, []>;
      /**
       * The current block number being processed. Set by `execute_block`.
       **/
      number: AugmentedQuery<ApiType, () => Observable<u32>, []>;
      /**
       * Hash of the previous block.
       **/
      parentHash: AugmentedQuery<ApiType, () => Observable<H256>, []>;
      /**
       * True if we have upgraded so that AccountInfo contains three types of `RefCount`. False
       * (default) if not.
       **/
      upgradedToTripleRefCount: AugmentedQuery<ApiType, () => Observable<bool>, []>;
      /**
       * True if we have upgraded so that `type RefCount` is `u32`. False (default) if not.
       **/
      upgradedToU32RefCount: AugmentedQuery<ApiType, () => Observable<bool>, []>;
    };
    timestamp: {
      /**
       * Whether the timestamp has been updated in this block.
       *
       * This value is updated to `true` upon successful submission of a timestamp by a node.
       * It is then checked at the end of each block execution in the `on_finalize` hook.
       **/
      didUpdate: AugmentedQuery<ApiType, () => Observable<bool>, []>;
      /**
       * The current time for the current block.
       **/
      now: AugmentedQuery<ApiType, () => Observable<u64>, []>;
    };
    txPause: {
      /**
       * The set of calls that are explicitly paused.
       **/
      pausedCalls: AugmentedQuery<ApiType, (arg: ITuple<[Bytes, Bytes]> | [Bytes | string | Uint8Array, Bytes | string | Uint8Array]) => Observable<Option<Null>>, [ITuple<[Bytes, Bytes]>]>;
    };
    validators: {
      /**
       * The validators that the consortium wants, in the order of their admission. The session
       * follows at the rotation after the next.
       **/
      approved: AugmentedQuery<ApiType, () => Observable<Vec<AccountId32>>, []>;
      /**
       * Whether [`Approved`] has changed since the session pallet was last told.
       **/
      changePending: AugmentedQuery<ApiType, () => Observable<bool>, []>;
      /**
       * Counter for the related counted storage map
       **/
      counterForNominees: AugmentedQuery<ApiType, () => Observable<u32>, []>;
      /**
       * The session in which [`Approved`] was last changed by a motion.
       **/
      lastChange: AugmentedQuery<ApiType, () => Observable<Option<u32>>, []>;
      /**
       * The organisation that nominated each account. A nominated account may register session
       * keys and, once a motion adds it, validates.
       **/
      nominees: AugmentedQuery<ApiType, (arg: AccountId32 | string | Uint8Array) => Observable<Option<AccountId32>>, [AccountId32]>;
      /**
       * How long a session lasts at least, in milliseconds. Set at genesis.
       **/
      sessionLength: AugmentedQuery<ApiType, () => Observable<u64>, []>;
      /**
       * When the running session began, in milliseconds since the Unix epoch; 0 before the first
       * block.
       **/
      sessionStartedAt: AugmentedQuery<ApiType, () => Observable<u64>, []>;
    };
  } // AugmentedQueries
} // declare module
