// Made from what a node says of itself by `npm run generate`, do not edit

// import type lookup before we augment - in some environments
// this is required to allow for ambient/previous definitions
import '@polkadot/api-base/types/submittable';

import type { PalletParticipantsCharterRole } from '@polkadot/types/lookup';
import type { ApiTypes, AugmentedSubmittable, SubmittableExtrinsic, SubmittableExtrinsicFunction } from '@polkadot/api-base/types';
import type { Bytes, Compact, Option, U8aFixed, Vec, bool, u128, u16, u32, u64, u8 } from '@polkadot/types-codec';
import type { AnyNumber, IMethod, ITuple } from '@polkadot/types-codec/types';
import type { AccountId32, Call, H256, MultiAddress } from '@polkadot/types/interfaces/runtime';
import type { PalletCareLogDisputeReason, PalletCareLogNewFact, PalletConsentEmergencyReason, PalletConsentGrantee, PalletMaternityIndicationReason, PalletMaternityRateClass, PalletMaternityRejectReason, PalletMaternityVisit, PalletMigrationsHistoricCleanupSelector, PalletMigrationsMigrationCursor, PalletMultisigTimepoint, PalletParticipantsLimits, PalletSettlementCollection, PalletSettlementPayoutRejection, PalletSettlementPriceRow, PalletSettlementTableRow, SpConsensusGrandpaEquivocationProof, SpSessionMembershipProof, SpWeightsWeightV2Weight, ZorgketenPrimitivesConsentDataCategory, ZorgketenPrimitivesConsentDomain, ZorgketenPrimitivesConsentPurpose, ZorgketenPrimitivesMoneyNationalTable, ZorgketenPrimitivesMoneyService, ZorgketenPrimitivesOrganisationOrganisationKind, ZorgketenPrimitivesRoleAgeClass, ZorgketenPrimitivesRoleRepresentativeKind, ZorgketenPrimitivesRoleStaffRole, ZorgketenRuntimeConfigsToolsProxyType, ZorgketenRuntimeOriginCaller, ZorgketenRuntimeSessionKeys } from '@polkadot/types/lookup';

export type __AugmentedSubmittable = AugmentedSubmittable<() => unknown>;
export type __SubmittableExtrinsic<ApiType extends ApiTypes> = SubmittableExtrinsic<ApiType>;
export type __SubmittableExtrinsicFunction<ApiType extends ApiTypes> = SubmittableExtrinsicFunction<ApiType>;

declare module '@polkadot/api-base/types/submittable' {
  interface AugmentedSubmittables<ApiType extends ApiTypes> {
    careLog: {
      /**
       * Allocate care of a provider to a client (toewijzing, message 301). Needs no grant: the payer
       * learns nothing by it.
       *
       * ## Dispatch Origin
       * Signed by the payer of the domain — an active municipality for Wmo and Jeugdwet, an active
       * care office for Wlz —, or its claims officer or registrar.
       *
       * ## Errors
       * `UnknownDossier`, `DomainWithoutAllocation`, `NotAuthorized`, `DossierClosed`,
       * `WrongPeriod`, `InvalidVolume`, `NotAProvider`, `TooManyAllocations`.
       *
       * ## Events
       * `Logged` with `Allocated`.
       **/
      allocate: AugmentedSubmittable<(dossier: H256 | string | Uint8Array, provider: AccountId32 | string | Uint8Array, product: u16 | AnyNumber | Uint8Array, from: u32 | AnyNumber | Uint8Array, until: u32 | AnyNumber | Uint8Array, volume: u32 | AnyNumber | Uint8Array) => SubmittableExtrinsic<ApiType>, [H256, AccountId32, u16, u32, u32, u32]>;
      /**
       * Replace a fact by a new version, which the client has yet to confirm. The old one stays, but
       * counts no more.
       *
       * ## Dispatch Origin
       * As for `record`, by the author of the fact.
       *
       * ## Errors
       * `UnknownFact`, `NotTheAuthor`, `AlreadyAmended`, and those of `record`.
       *
       * ## Events
       * `Logged` with `Amended`.
       **/
      amend: AugmentedSubmittable<(dossier: H256 | string | Uint8Array, seq: u32 | AnyNumber | Uint8Array, fact: PalletCareLogNewFact | { activity?: any; start?: any; minutes?: any; allocation?: any; content?: any; source?: any } | string | Uint8Array) => SubmittableExtrinsic<ApiType>, [H256, u32, PalletCareLogNewFact]>;
      /**
       * Anchor a batch of the log of who read contents. The chain computes the root of the batch of
       * these values, so that each root commits to all before it.
       *
       * ## Dispatch Origin
       * Signed by an organisation or its registrar.
       *
       * ## Errors
       * `NotAuthorized`, `WrongPrevious`, `WrongPeriod`, `InFuture`, `WrongCount`.
       *
       * ## Events
       * `AccessLogAnchored`; `GapNoted` and `GapClosed` if it is late.
       **/
      anchorAccessLog: AugmentedSubmittable<(previous: H256 | string | Uint8Array, merkleRoot: H256 | string | Uint8Array, count: u32 | AnyNumber | Uint8Array, from: u32 | AnyNumber | Uint8Array, until: u32 | AnyNumber | Uint8Array) => SubmittableExtrinsic<ApiType>, [H256, H256, u32, u32, u32]>;
      /**
       * Close a dossier. Final.
       *
       * ## Dispatch Origin
       * Signed by the client, a representative who may approve, or staff (as for `open_dossier`) of
       * the organisation that opened it.
       *
       * ## Errors
       * `UnknownDossier`, `NotAuthorized`, `ManagedElsewhere`, `DossierClosed`, `AllocationRunning`.
       *
       * ## Events
       * `Logged` with `Closed`.
       **/
      closeDossier: AugmentedSubmittable<(dossier: H256 | string | Uint8Array) => SubmittableExtrinsic<ApiType>, [H256]>;
      /**
       * Confirm facts, all or none. Final.
       *
       * ## Dispatch Origin
       * Signed by the client or a representative who may approve.
       *
       * ## Errors
       * `UnknownDossier`, `NotTheClient`, `DossierClosed`, `NothingToDo`, `UnknownFact`,
       * `AlreadyAmended`, `AlreadyDecided`.
       *
       * ## Events
       * `Logged` with `Confirmed`.
       **/
      confirm: AugmentedSubmittable<(dossier: H256 | string | Uint8Array, seqs: Vec<u32> | (u32 | AnyNumber | Uint8Array)[]) => SubmittableExtrinsic<ApiType>, [H256, Vec<u32>]>;
      /**
       * Dispute a fact. Its author can amend it; the client can still confirm it.
       *
       * ## Dispatch Origin
       * Signed by the client or a representative who may approve.
       *
       * ## Errors
       * `UnknownDossier`, `NotTheClient`, `DossierClosed`, `UnknownFact`, `AlreadyAmended`,
       * `AlreadyDecided`.
       *
       * ## Events
       * `Logged` with `Disputed`.
       **/
      dispute: AugmentedSubmittable<(dossier: H256 | string | Uint8Array, seq: u32 | AnyNumber | Uint8Array, reason: PalletCareLogDisputeReason | 'NotGiven' | 'WrongStart' | 'WrongDuration' | 'WrongActivity' | 'WrongAuthor' | 'Duplicate' | number | Uint8Array) => SubmittableExtrinsic<ApiType>, [H256, u32, PalletCareLogDisputeReason]>;
      /**
       * Mark the contents of a fact as erased. The reference goes from the state; who keeps the
       * contents destroys them with their salt. Also possible after closing.
       *
       * ## Dispatch Origin
       * Signed by the client, a representative who may approve, or the author.
       *
       * ## Errors
       * `UnknownDossier`, `UnknownFact`, `NotAuthorized`, `NoContent`, `AlreadyErased`.
       *
       * ## Events
       * `Logged` with `Erased`.
       **/
      eraseContent: AugmentedSubmittable<(dossier: H256 | string | Uint8Array, seq: u32 | AnyNumber | Uint8Array) => SubmittableExtrinsic<ApiType>, [H256, u32]>;
      /**
       * Note that an organisation has not anchored its access log in time.
       *
       * ## Dispatch Origin
       * Signed by anyone.
       *
       * ## Errors
       * `NoGap`, `GapAlreadyNoted`.
       *
       * ## Events
       * `GapNoted`.
       **/
      noteGap: AugmentedSubmittable<(organisation: AccountId32 | string | Uint8Array) => SubmittableExtrinsic<ApiType>, [AccountId32]>;
      /**
       * Open a dossier for a client in a domain. The id is 32 random bytes.
       *
       * ## Dispatch Origin
       * Signed by an intaker, carer, midwife or registrar of an active organisation that gives care,
       * or by the client or a representative who may approve.
       *
       * ## Errors
       * `NotAuthorized`, `UnknownClient`, `InvalidDossierId`, `DossierExists`.
       *
       * ## Events
       * `Logged` with `Opened`.
       **/
      openDossier: AugmentedSubmittable<(dossier: H256 | string | Uint8Array, client: AccountId32 | string | Uint8Array, domain: ZorgketenPrimitivesConsentDomain | 'Zvw' | 'Wmo' | 'Wlz' | 'Jeugdwet' | number | Uint8Array) => SubmittableExtrinsic<ApiType>, [H256, AccountId32, ZorgketenPrimitivesConsentDomain]>;
      /**
       * Drop facts and allocations of a closed dossier from the state after the retention term, so
       * many at most. Head, counts and totals stay.
       *
       * ## Dispatch Origin
       * Signed by anyone.
       *
       * ## Errors
       * `UnknownDossier`, `NotClosed`, `AlreadyPruned`, `RetentionRuns`, `InvalidLimit`.
       *
       * ## Events
       * `Pruned`.
       **/
      prune: AugmentedSubmittable<(dossier: H256 | string | Uint8Array, limit: u32 | AnyNumber | Uint8Array) => SubmittableExtrinsic<ApiType>, [H256, u32]>;
      /**
       * Record that care was given.
       *
       * ## Dispatch Origin
       * Signed by staff, or a relative, to whom the client's grants give writing in this domain now.
       *
       * ## Errors
       * `UnknownDossier`, `NotAuthorized`, `DossierClosed`, `InvalidMinutes`, `InFuture`,
       * `UnknownActivity`, `ActivityNotInDomain`, `InvalidCommitment`, `InvalidLocator`,
       * `CitizenNumber`, `UnknownRegister`, `Overlap`, `TooManyFacts`, `UnknownAllocation`,
       * `NotTheProvider`, `NotStarted`, `OutsideAllocation`, `VolumeExceeded`.
       *
       * ## Events
       * `Logged` with `Recorded`.
       **/
      record: AugmentedSubmittable<(dossier: H256 | string | Uint8Array, fact: PalletCareLogNewFact | { activity?: any; start?: any; minutes?: any; allocation?: any; content?: any; source?: any } | string | Uint8Array) => SubmittableExtrinsic<ApiType>, [H256, PalletCareLogNewFact]>;
      /**
       * Record several facts of one dossier, all or none.
       *
       * ## Dispatch Origin
       * As for `record`.
       *
       * ## Errors
       * `NothingToDo`, and those of `record`.
       *
       * ## Events
       * `Logged` with `Recorded`, one a fact.
       **/
      recordMany: AugmentedSubmittable<(dossier: H256 | string | Uint8Array, facts: Vec<PalletCareLogNewFact> | (PalletCareLogNewFact | { activity?: any; start?: any; minutes?: any; allocation?: any; content?: any; source?: any } | string | Uint8Array)[]) => SubmittableExtrinsic<ApiType>, [H256, Vec<PalletCareLogNewFact>]>;
      /**
       * Set what an activity code may be used for. Facts that have it keep it.
       *
       * ## Dispatch Origin
       * `GovernOrigin`.
       *
       * ## Errors
       * `InvalidDomains`.
       *
       * ## Events
       * `ActivitySet`.
       **/
      setActivity: AugmentedSubmittable<(code: u16 | AnyNumber | Uint8Array, domains: u8 | AnyNumber | Uint8Array, active: bool | boolean | Uint8Array) => SubmittableExtrinsic<ApiType>, [u16, u8, bool]>;
      /**
       * Promise to anchor the access log at least every so many minutes.
       *
       * ## Dispatch Origin
       * Signed by an organisation or its registrar.
       *
       * ## Errors
       * `NotAuthorized`, `InvalidInterval`, `GapOpen`.
       *
       * ## Events
       * `IntervalPromised`.
       **/
      setPromisedInterval: AugmentedSubmittable<(interval: u32 | AnyNumber | Uint8Array) => SubmittableExtrinsic<ApiType>, [u32]>;
      /**
       * Set whether new facts may refer to a source register.
       *
       * ## Dispatch Origin
       * `GovernOrigin`.
       *
       * ## Errors
       * None.
       *
       * ## Events
       * `RegisterSet`.
       **/
      setRegister: AugmentedSubmittable<(code: u16 | AnyNumber | Uint8Array, active: bool | boolean | Uint8Array) => SubmittableExtrinsic<ApiType>, [u16, bool]>;
      /**
       * Set how long facts stay after their dossier was closed, in minutes. Holds for dossiers that
       * are closed already too.
       *
       * ## Dispatch Origin
       * `GovernOrigin`.
       *
       * ## Errors
       * None.
       *
       * ## Events
       * `RetentionTermSet`.
       **/
      setRetentionTerm: AugmentedSubmittable<(term: u32 | AnyNumber | Uint8Array) => SubmittableExtrinsic<ApiType>, [u32]>;
      /**
       * Report that allocated care started (message 305).
       *
       * ## Dispatch Origin
       * Signed by staff of the provider, if it is active and the client's grants let them write.
       *
       * ## Errors
       * `UnknownDossier`, `UnknownAllocation`, `NotAuthorized`, `DossierClosed`, `AlreadyStarted`,
       * `InFuture`, `OutsideAllocation`.
       *
       * ## Events
       * `Logged` with `Started`.
       **/
      start: AugmentedSubmittable<(dossier: H256 | string | Uint8Array, allocation: u16 | AnyNumber | Uint8Array, from: u32 | AnyNumber | Uint8Array) => SubmittableExtrinsic<ApiType>, [H256, u16, u32]>;
      /**
       * Report that allocated care stopped (message 307). Final.
       *
       * ## Dispatch Origin
       * Signed by staff of the provider.
       *
       * ## Errors
       * `UnknownDossier`, `UnknownAllocation`, `NotAuthorized`, `DossierClosed`, `NotStarted`,
       * `AlreadyStopped`, `InFuture`, `OutsideAllocation`.
       *
       * ## Events
       * `Logged` with `Stopped`.
       **/
      stop: AugmentedSubmittable<(dossier: H256 | string | Uint8Array, allocation: u16 | AnyNumber | Uint8Array, until: u32 | AnyNumber | Uint8Array) => SubmittableExtrinsic<ApiType>, [H256, u16, u32]>;
    };
    consent: {
      /**
       * Read the care log and the contents of care of a domain without consent.
       *
       * For the signer alone, for `EmergencyTerm` minutes, seen by the client at once, and to be
       * reviewed by a colleague within `ReviewTerm`.
       *
       * ## Dispatch Origin
       * Signed by a carer or midwife of an active organisation that gives care.
       *
       * ## Errors
       * `NotAuthorized`, `UnknownClient`, `EmergencyAlreadyOpen`, `TooManyUnreviewed`.
       *
       * ## Events
       * `GlassBroken`.
       **/
      breakGlass: AugmentedSubmittable<(client: AccountId32 | string | Uint8Array, domain: ZorgketenPrimitivesConsentDomain | 'Zvw' | 'Wmo' | 'Wlz' | 'Jeugdwet' | number | Uint8Array, reason: PalletConsentEmergencyReason | 'LifeThreatening' | 'ClientUnconscious' | 'AcuteDeterioration' | 'SafetyOfChild' | 'HandoverWithoutContact' | number | Uint8Array) => SubmittableExtrinsic<ApiType>, [AccountId32, ZorgketenPrimitivesConsentDomain, PalletConsentEmergencyReason]>;
      /**
       * Give access to data of one domain.
       *
       * The client is the one for whom the signer acts. Works from `from`, but not before now, and
       * until `until`. A second grant to the same grantee for the same data and domain takes the
       * place of the first and has another number. For a client aged 12 to 15 the first call only
       * proposes; the same call by the other of the two gives. Staff of care organisations write
       * in a log that they may read; `write` lets a relative do so.
       *
       * ## Dispatch Origin
       * Signed by the client, or by a representative who may decide on consent.
       *
       * ## Errors
       * `NotTheClient`, `AlreadyOver`, `UntilBeforeFrom`, `GranteeNotEligible`,
       * `WriteNotEligible`, `GranteeGone`, `AlreadyProposed`, `TooManyGrants`.
       *
       * ## Events
       * `Granted`, or `Proposed` if another has to agree.
       **/
      grant: AugmentedSubmittable<(grantee: PalletConsentGrantee | { Organisation: any } | { Person: any } | { Category: any } | string | Uint8Array, data: ZorgketenPrimitivesConsentDataCategory | 'HoursRecord' | 'CareLog' | 'CareContent' | number | Uint8Array, domain: ZorgketenPrimitivesConsentDomain | 'Zvw' | 'Wmo' | 'Wlz' | 'Jeugdwet' | number | Uint8Array, purpose: ZorgketenPrimitivesConsentPurpose | 'Care' | 'Settlement' | 'Family' | 'Quality' | number | Uint8Array, write: bool | boolean | Uint8Array, from: Option<u32> | null | Uint8Array | u32 | AnyNumber, until: Option<u32> | null | Uint8Array | u32 | AnyNumber) => SubmittableExtrinsic<ApiType>, [PalletConsentGrantee, ZorgketenPrimitivesConsentDataCategory, ZorgketenPrimitivesConsentDomain, ZorgketenPrimitivesConsentPurpose, bool, Option<u32>, Option<u32>]>;
      /**
       * Remove what opens nothing any more and never will: grants and proposals that ended or
       * whose grantee is gone, and emergencies that ended and were reviewed, or can't be because
       * the organisation is gone.
       *
       * Takes at most `limit` records, and never more than [`REAP_LIMIT`].
       *
       * ## Dispatch Origin
       * Signed by any participant.
       *
       * ## Errors
       * `NotAuthorized`, `NothingToReap`.
       *
       * ## Events
       * `Reaped`.
       **/
      reapExpired: AugmentedSubmittable<(client: AccountId32 | string | Uint8Array, limit: u32 | AnyNumber | Uint8Array) => SubmittableExtrinsic<ApiType>, [AccountId32, u32]>;
      /**
       * Judge an emergency. One that was not justified ends at once.
       *
       * A late review is better than none: it is accepted, and listed as overdue until then.
       *
       * ## Dispatch Origin
       * Signed by another member of the same organisation's staff, whatever the role. The
       * organisation is active or suspended.
       *
       * ## Errors
       * `NotAuthorized`, `NoSuchEmergency`, `OwnReview`, `AlreadyReviewed`.
       *
       * ## Events
       * `EmergencyReviewed`.
       **/
      reviewBreakGlass: AugmentedSubmittable<(client: AccountId32 | string | Uint8Array, id: u32 | AnyNumber | Uint8Array, justified: bool | boolean | Uint8Array) => SubmittableExtrinsic<ApiType>, [AccountId32, u32, bool]>;
      /**
       * Take access away, or a proposal back. Works at once.
       *
       * For a client aged 12 to 15 either of the two can do it alone: taking away is always
       * allowed.
       *
       * ## Dispatch Origin
       * Signed by the client, or by a representative who may decide on consent.
       *
       * ## Errors
       * `NotTheClient`, `NoSuchGrant`.
       *
       * ## Events
       * `Revoked`, `ProposalWithdrawn`: what there was of the two.
       **/
      revoke: AugmentedSubmittable<(grantee: PalletConsentGrantee | { Organisation: any } | { Person: any } | { Category: any } | string | Uint8Array, data: ZorgketenPrimitivesConsentDataCategory | 'HoursRecord' | 'CareLog' | 'CareContent' | number | Uint8Array, domain: ZorgketenPrimitivesConsentDomain | 'Zvw' | 'Wmo' | 'Wlz' | 'Jeugdwet' | number | Uint8Array) => SubmittableExtrinsic<ApiType>, [PalletConsentGrantee, ZorgketenPrimitivesConsentDataCategory, ZorgketenPrimitivesConsentDomain]>;
    };
    consortium: {
      /**
       * Close a vote that is either approved, disapproved or whose voting period has ended.
       *
       * May be called by any signed account in order to finish voting and close the proposal.
       *
       * If called before the end of the voting period it will only close the vote if it is
       * has enough votes to be approved or disapproved.
       *
       * If called after the end of the voting period abstentions are counted as rejections
       * unless there is a prime member set and the prime member cast an approval.
       *
       * If the close operation completes successfully with disapproval, the transaction fee will
       * be waived. Otherwise execution of the approved operation will be charged to the caller.
       *
       * + `proposal_weight_bound`: The maximum amount of weight consumed by executing the closed
       * proposal.
       * + `length_bound`: The upper bound for the length of the proposal in storage. Checked via
       * `storage::read` so it is `size_of::<u32>() == 4` larger than the pure length.
       *
       * ## Complexity
       * - `O(B + M + P1 + P2)` where:
       * - `B` is `proposal` size in bytes (length-fee-bounded)
       * - `M` is members-count (code- and governance-bounded)
       * - `P1` is the complexity of `proposal` preimage.
       * - `P2` is proposal-count (code-bounded)
       **/
      close: AugmentedSubmittable<(proposalHash: H256 | string | Uint8Array, index: Compact<u32> | AnyNumber | Uint8Array, proposalWeightBound: SpWeightsWeightV2Weight | { refTime?: any; proofSize?: any } | string | Uint8Array, lengthBound: Compact<u32> | AnyNumber | Uint8Array) => SubmittableExtrinsic<ApiType>, [H256, Compact<u32>, SpWeightsWeightV2Weight, Compact<u32>]>;
      /**
       * Disapprove a proposal, close, and remove it from the system, regardless of its current
       * state.
       *
       * Must be called by the Root origin.
       *
       * Parameters:
       * * `proposal_hash`: The hash of the proposal that should be disapproved.
       *
       * ## Complexity
       * O(P) where P is the number of max proposals
       **/
      disapproveProposal: AugmentedSubmittable<(proposalHash: H256 | string | Uint8Array) => SubmittableExtrinsic<ApiType>, [H256]>;
      /**
       * Dispatch a proposal from a member using the `Member` origin.
       *
       * Origin must be a member of the collective.
       *
       * ## Complexity:
       * - `O(B + M + P)` where:
       * - `B` is `proposal` size in bytes (length-fee-bounded)
       * - `M` members-count (code-bounded)
       * - `P` complexity of dispatching `proposal`
       **/
      execute: AugmentedSubmittable<(proposal: Call | IMethod | string | Uint8Array, lengthBound: Compact<u32> | AnyNumber | Uint8Array) => SubmittableExtrinsic<ApiType>, [Call, Compact<u32>]>;
      /**
       * Disapprove the proposal and burn the cost held for storing this proposal.
       *
       * Parameters:
       * - `origin`: must be the `KillOrigin`.
       * - `proposal_hash`: The hash of the proposal that should be killed.
       *
       * Emits `Killed` and `ProposalCostBurned` if any cost was held for a given proposal.
       **/
      kill: AugmentedSubmittable<(proposalHash: H256 | string | Uint8Array) => SubmittableExtrinsic<ApiType>, [H256]>;
      /**
       * Add a new proposal to either be voted on or executed directly.
       *
       * Requires the sender to be member.
       *
       * `threshold` determines whether `proposal` is executed directly (`threshold < 2`)
       * or put up for voting.
       *
       * ## Complexity
       * - `O(B + M + P1)` or `O(B + M + P2)` where:
       * - `B` is `proposal` size in bytes (length-fee-bounded)
       * - `M` is members-count (code- and governance-bounded)
       * - branching is influenced by `threshold` where:
       * - `P1` is proposal execution complexity (`threshold < 2`)
       * - `P2` is proposals-count (code-bounded) (`threshold >= 2`)
       **/
      propose: AugmentedSubmittable<(threshold: Compact<u32> | AnyNumber | Uint8Array, proposal: Call | IMethod | string | Uint8Array, lengthBound: Compact<u32> | AnyNumber | Uint8Array) => SubmittableExtrinsic<ApiType>, [Compact<u32>, Call, Compact<u32>]>;
      /**
       * Release the cost held for storing a proposal once the given proposal is completed.
       *
       * If there is no associated cost for the given proposal, this call will have no effect.
       *
       * Parameters:
       * - `origin`: must be `Signed` or `Root`.
       * - `proposal_hash`: The hash of the proposal.
       *
       * Emits `ProposalCostReleased` if any cost held for a given proposal.
       **/
      releaseProposalCost: AugmentedSubmittable<(proposalHash: H256 | string | Uint8Array) => SubmittableExtrinsic<ApiType>, [H256]>;
      /**
       * Set the collective's membership.
       *
       * - `new_members`: The new member list. Be nice to the chain and provide it sorted.
       * - `prime`: The prime member whose vote sets the default.
       * - `old_count`: The upper bound for the previous number of members in storage. Used for
       * weight estimation.
       *
       * The dispatch of this call must be `SetMembersOrigin`.
       *
       * NOTE: Does not enforce the expected `MaxMembers` limit on the amount of members, but
       * the weight estimations rely on it to estimate dispatchable weight.
       *
       * # WARNING:
       *
       * The `pallet-collective` can also be managed by logic outside of the pallet through the
       * implementation of the trait [`ChangeMembers`].
       * Any call to `set_members` must be careful that the member set doesn't get out of sync
       * with other logic managing the member set.
       *
       * ## Complexity:
       * - `O(MP + N)` where:
       * - `M` old-members-count (code- and governance-bounded)
       * - `N` new-members-count (code- and governance-bounded)
       * - `P` proposals-count (code-bounded)
       **/
      setMembers: AugmentedSubmittable<(newMembers: Vec<AccountId32> | (AccountId32 | string | Uint8Array)[], prime: Option<AccountId32> | null | Uint8Array | AccountId32 | string, oldCount: u32 | AnyNumber | Uint8Array) => SubmittableExtrinsic<ApiType>, [Vec<AccountId32>, Option<AccountId32>, u32]>;
      /**
       * Add an aye or nay vote for the sender to the given proposal.
       *
       * Requires the sender to be a member.
       *
       * Transaction fees will be waived if the member is voting on any particular proposal
       * for the first time and the call is successful. Subsequent vote changes will charge a
       * fee.
       * ## Complexity
       * - `O(M)` where `M` is members-count (code- and governance-bounded)
       **/
      vote: AugmentedSubmittable<(proposal: H256 | string | Uint8Array, index: Compact<u32> | AnyNumber | Uint8Array, approve: bool | boolean | Uint8Array) => SubmittableExtrinsic<ApiType>, [H256, Compact<u32>, bool]>;
    };
    grandpa: {
      /**
       * Note that the current authority set of the GRANDPA finality gadget has stalled.
       *
       * This will trigger a forced authority set change at the beginning of the next session, to
       * be enacted `delay` blocks after that. The `delay` should be high enough to safely assume
       * that the block signalling the forced change will not be re-orged e.g. 1000 blocks.
       * The block production rate (which may be slowed down because of finality lagging) should
       * be taken into account when choosing the `delay`. The GRANDPA voters based on the new
       * authority will start voting on top of `best_finalized_block_number` for new finalized
       * blocks. `best_finalized_block_number` should be the highest of the latest finalized
       * block of all validators of the new authority set.
       *
       * Only callable by root.
       **/
      noteStalled: AugmentedSubmittable<(delay: u32 | AnyNumber | Uint8Array, bestFinalizedBlockNumber: u32 | AnyNumber | Uint8Array) => SubmittableExtrinsic<ApiType>, [u32, u32]>;
      /**
       * Report voter equivocation/misbehavior. This method will verify the
       * equivocation proof and validate the given key ownership proof
       * against the extracted offender. If both are valid, the offence
       * will be reported.
       **/
      reportEquivocation: AugmentedSubmittable<(equivocationProof: SpConsensusGrandpaEquivocationProof | { setId?: any; equivocation?: any } | string | Uint8Array, keyOwnerProof: SpSessionMembershipProof | { session?: any; trieNodes?: any; validatorCount?: any } | string | Uint8Array) => SubmittableExtrinsic<ApiType>, [SpConsensusGrandpaEquivocationProof, SpSessionMembershipProof]>;
      /**
       * Report voter equivocation/misbehavior. This method will verify the
       * equivocation proof and validate the given key ownership proof
       * against the extracted offender. If both are valid, the offence
       * will be reported.
       *
       * This extrinsic must be called unsigned and it is expected that only
       * block authors will call it (validated in `ValidateUnsigned`), as such
       * if the block author is defined it will be defined as the equivocation
       * reporter.
       **/
      reportEquivocationUnsigned: AugmentedSubmittable<(equivocationProof: SpConsensusGrandpaEquivocationProof | { setId?: any; equivocation?: any } | string | Uint8Array, keyOwnerProof: SpSessionMembershipProof | { session?: any; trieNodes?: any; validatorCount?: any } | string | Uint8Array) => SubmittableExtrinsic<ApiType>, [SpConsensusGrandpaEquivocationProof, SpSessionMembershipProof]>;
    };
    maternity: {
      /**
       * Accept a client who comes from another provider.
       *
       * ## Dispatch Origin
       * Signed by an intaker of the provider to which she goes.
       *
       * ## Errors
       * `UnknownCase`, `NotAuthorized`, `CaseClosed`, `NothingToAccept`.
       *
       * ## Events
       * `TransferAccepted`.
       **/
      acceptTransfer: AugmentedSubmittable<(caseId: H256 | string | Uint8Array) => SubmittableExtrinsic<ApiType>, [H256]>;
      /**
       * Acknowledge the care days that a midwife asked for.
       *
       * ## Dispatch Origin
       * Signed by a claims officer of the insurer of those days, or by the insurer itself.
       *
       * ## Errors
       * `UnknownCase`, `NotAuthorized`, `CaseClosed`, `NothingToAcknowledge`.
       *
       * ## Events
       * `ExtensionAcknowledged`.
       **/
      acknowledgeExtension: AugmentedSubmittable<(caseId: H256 | string | Uint8Array) => SubmittableExtrinsic<ApiType>, [H256]>;
      /**
       * Approve entries: each is settled at once. All of them, or none. Never fails because the
       * insurer has too little money: then its claim waits.
       *
       * ## Dispatch Origin
       * Signed by the client, or by a representative who may approve for her.
       *
       * ## Errors
       * `UnknownCase`, `NotTheClient`, `CaseClosed`, `EmptyBatch`, `UnknownEntry`,
       * `AlreadyDecided`.
       *
       * ## Events
       * `Approved`.
       **/
      approve: AugmentedSubmittable<(caseId: H256 | string | Uint8Array, entries: Vec<u32> | (u32 | AnyNumber | Uint8Array)[]) => SubmittableExtrinsic<ApiType>, [H256, Vec<u32>]>;
      /**
       * Record the birth: care day 1.
       *
       * ## Dispatch Origin
       * Signed by a midwife of the case's practice.
       *
       * ## Errors
       * `UnknownCase`, `NotAuthorized`, `CaseClosed`, `NotIndicated`, `AlreadyBorn`, `FutureDay`,
       * `OutsideClaimWindow`, `TableEmpty`.
       *
       * ## Events
       * `Born`.
       **/
      birth: AugmentedSubmittable<(caseId: H256 | string | Uint8Array, date: u16 | AnyNumber | Uint8Array) => SubmittableExtrinsic<ApiType>, [H256, u16]>;
      /**
       * Cancel a case before care has begun, which ends it and closes the dossier.
       *
       * ## Dispatch Origin
       * Signed by the client, by a representative who may approve for her, or by an intaker of the
       * case's provider.
       *
       * ## Errors
       * `UnknownCase`, `NotAuthorized`, `CaseClosed`, `NotAccepted`, `AlreadyInCare`,
       * `PendingEntries`.
       *
       * ## Events
       * `Cancelled`.
       **/
      cancel: AugmentedSubmittable<(caseId: H256 | string | Uint8Array) => SubmittableExtrinsic<ApiType>, [H256]>;
      /**
       * Charge a service with a fixed price: one that is given once a case, or a day of the mother or the
       * child in an institution without medical need. It waits for the client.
       *
       * ## Dispatch Origin
       * Signed by a claims officer of the case's provider.
       *
       * ## Errors
       * `UnknownCase`, `NotAuthorized`, `CaseClosed`, `NotAccepted`, `NotInCare` and
       * `OutsideCarePeriod` for a day, `WrongService`, `FutureDay`, `OutsideClaimWindow`,
       * `TableEmpty`, `AlreadyCharged`, `TooManyEntries`, `TooManyPeople`,
       * and those of the settlement when the service has no price.
       *
       * ## Events
       * `Charged`.
       **/
      charge: AugmentedSubmittable<(caseId: H256 | string | Uint8Array, service: ZorgketenPrimitivesMoneyService | 'Hour' | 'PartusHour' | 'Registration' | 'IntakeHome' | 'IntakePhone' | 'PartusSurcharge' | 'InstitutionDayMother' | 'InstitutionDayChild' | number | Uint8Array, date: u16 | AnyNumber | Uint8Array) => SubmittableExtrinsic<ApiType>, [H256, ZorgketenPrimitivesMoneyService, u16]>;
      /**
       * Close a case in which no entry waits for the client. What is still held of the insurer's
       * money is free again.
       *
       * ## Dispatch Origin
       * Signed by a claims officer of the case's provider.
       *
       * ## Errors
       * `UnknownCase`, `NotAuthorized`, `CaseClosed`, `NotAccepted`, `NotInCare`, `PendingEntries`.
       *
       * ## Events
       * `Closed`.
       **/
      close: AugmentedSubmittable<(caseId: H256 | string | Uint8Array) => SubmittableExtrinsic<ApiType>, [H256]>;
      /**
       * Replace a rejected visit by another, which waits for the client. It stays the visit of the
       * carer who gave the care.
       *
       * ## Dispatch Origin
       * Signed by a carer of the case's provider.
       *
       * ## Errors
       * Those of `log_visits`, and `UnknownEntry`, `NotRejected`, `AlreadyDecided`.
       *
       * ## Events
       * `Corrected`.
       **/
      correct: AugmentedSubmittable<(caseId: H256 | string | Uint8Array, entry: u32 | AnyNumber | Uint8Array, visit: PalletMaternityVisit | { service?: any; day?: any; start?: any; minutes?: any } | string | Uint8Array) => SubmittableExtrinsic<ApiType>, [H256, u32, PalletMaternityVisit]>;
      /**
       * Write down that entries expired, which frees their minutes. All of them, or none.
       *
       * ## Dispatch Origin
       * Signed by anyone.
       *
       * ## Errors
       * `UnknownCase`, `EmptyBatch`, `UnknownEntry`, `AlreadyDecided`, `NotDue`, `TooManyPeople`.
       *
       * ## Events
       * `Expired`.
       **/
      expire: AugmentedSubmittable<(caseId: H256 | string | Uint8Array, entries: Vec<u32> | (u32 | AnyNumber | Uint8Array)[]) => SubmittableExtrinsic<ApiType>, [H256, Vec<u32>]>;
      /**
       * Ask for care days after the last one. They count once the insurer acknowledges them.
       *
       * ## Dispatch Origin
       * Signed by a midwife of the case's practice.
       *
       * ## Errors
       * `UnknownCase`, `NotAuthorized`, `CaseClosed`, `NotInCare`, `OutsideCarePeriod`, `TableEmpty`.
       *
       * ## Events
       * `ExtensionRequested`.
       **/
      extend: AugmentedSubmittable<(caseId: H256 | string | Uint8Array, untilDay: u16 | AnyNumber | Uint8Array) => SubmittableExtrinsic<ApiType>, [H256, u16]>;
      /**
       * Take days in hospital off the indication: for each, the minutes of the national table for
       * the rate class. The day of discharge does not count.
       *
       * ## Dispatch Origin
       * Signed by a midwife of the case's practice.
       *
       * ## Errors
       * `UnknownCase`, `NotAuthorized`, `CaseClosed`, `NotInCare`, `WrongGranularity`,
       * `BelowApproved`, `TableEmpty`.
       *
       * ## Events
       * `HospitalStayRecorded`.
       **/
      hospital: AugmentedSubmittable<(caseId: H256 | string | Uint8Array, days: u16 | AnyNumber | Uint8Array) => SubmittableExtrinsic<ApiType>, [H256, u16]>;
      /**
       * Indicate minutes of care for the first time. The insurer's money is held for them.
       *
       * ## Dispatch Origin
       * Signed by an intaker of the case's provider.
       *
       * ## Errors
       * `UnknownCase`, `NotAuthorized`, `CaseClosed`, `NotAccepted`, `AlreadyIndicated`,
       * `WrongGranularity`, `OutsideIndicationLimits`, `TableEmpty`, and those of the settlement.
       *
       * ## Events
       * `Indicated`.
       **/
      indicate: AugmentedSubmittable<(caseId: H256 | string | Uint8Array, minutes: u32 | AnyNumber | Uint8Array) => SubmittableExtrinsic<ApiType>, [H256, u32]>;
      /**
       * Log visits: care that the signer gave. All of them, or none. They wait for the client.
       *
       * ## Dispatch Origin
       * Signed by a carer of the case's provider.
       *
       * ## Errors
       * `UnknownCase`, `NotAuthorized`, `CaseClosed`, `NotAccepted`, `NotInCare`, `EmptyBatch`,
       * `WrongService`, `WrongGranularity`, `WrongStart`, `OutsideCarePeriod`, `FutureDay`,
       * `OutsideClaimWindow`, `TableEmpty`, `BudgetExceeded`, `Overlap`, `TooManyEntries`,
       * `TooManyVisits`, `TooManyPeople`, and those of the settlement when a service has no price.
       *
       * ## Events
       * `VisitsLogged`.
       **/
      logVisits: AugmentedSubmittable<(caseId: H256 | string | Uint8Array, visits: Vec<PalletMaternityVisit> | (PalletMaternityVisit | { service?: any; day?: any; start?: any; minutes?: any } | string | Uint8Array)[]) => SubmittableExtrinsic<ApiType>, [H256, Vec<PalletMaternityVisit>]>;
      /**
       * Remove an ended case from the state when its term is over, so many entries at a time. Its
       * minutes and amounts stay, and its dossier's head where that is kept. Not while a claim waits.
       *
       * ## Dispatch Origin
       * Signed by anyone.
       *
       * ## Errors
       * `UnknownCase`, `NotEnded`, `TooEarly`, `ClaimsWaiting`.
       *
       * ## Events
       * `CasePruned`.
       **/
      prune: AugmentedSubmittable<(caseId: H256 | string | Uint8Array, limit: u32 | AnyNumber | Uint8Array) => SubmittableExtrinsic<ApiType>, [H256, u32]>;
      /**
       * Register a client for maternity care, and open her dossier.
       *
       * ## Dispatch Origin
       * Signed by an intaker of an active maternity provider, which becomes the provider of the case.
       *
       * ## Errors
       * `NotAuthorized`, `CaseExists`, `ClientHasCase`, `NotAClient`, `NotAnInsurer`,
       * `NotAMidwifePractice`, `NoContract`, and those of the care log.
       *
       * ## Events
       * `Registered`.
       **/
      register: AugmentedSubmittable<(caseId: H256 | string | Uint8Array, client: AccountId32 | string | Uint8Array, insurer: AccountId32 | string | Uint8Array, midwifePractice: AccountId32 | string | Uint8Array, rateClass: PalletMaternityRateClass | 'Breast' | 'Formula' | number | Uint8Array) => SubmittableExtrinsic<ApiType>, [H256, AccountId32, AccountId32, AccountId32, PalletMaternityRateClass]>;
      /**
       * Change the indication.
       *
       * ## Dispatch Origin
       * Signed by a midwife of the case's practice.
       *
       * ## Errors
       * `UnknownCase`, `NotAuthorized`, `CaseClosed`, `NotIndicated`, `WrongGranularity`,
       * `OutsideIndicationLimits`, `BelowApproved`, `TableEmpty`.
       *
       * ## Events
       * `Reindicated`.
       **/
      reindicate: AugmentedSubmittable<(caseId: H256 | string | Uint8Array, minutes: u32 | AnyNumber | Uint8Array, reason: PalletMaternityIndicationReason | 'Medical' | 'Social' | 'Correction' | number | Uint8Array) => SubmittableExtrinsic<ApiType>, [H256, u32, PalletMaternityIndicationReason]>;
      /**
       * Reject an entry. The provider can correct it or withdraw it.
       *
       * ## Dispatch Origin
       * Signed by the client, or by a representative who may approve for her.
       *
       * ## Errors
       * `UnknownCase`, `NotTheClient`, `CaseClosed`, `UnknownEntry`, `AlreadyDecided`.
       *
       * ## Events
       * `Rejected`.
       **/
      reject: AugmentedSubmittable<(caseId: H256 | string | Uint8Array, entry: u32 | AnyNumber | Uint8Array, reason: PalletMaternityRejectReason | 'NotDelivered' | 'WrongMinutes' | 'WrongDay' | 'WrongCarer' | 'WrongService' | number | Uint8Array) => SubmittableExtrinsic<ApiType>, [H256, u32, PalletMaternityRejectReason]>;
      /**
       * Set after how many days an unanswered entry expires and an ended case can be pruned. Counts
       * for all cases at once. A term of retention shorter than the claim window would let a carer's
       * hours of a pruned case be logged again.
       *
       * ## Dispatch Origin
       * `GovernOrigin`.
       *
       * ## Errors
       * `TermTooShort`.
       *
       * ## Events
       * `TermsSet`.
       **/
      setTerms: AugmentedSubmittable<(expiryDays: u16 | AnyNumber | Uint8Array, retentionDays: u16 | AnyNumber | Uint8Array) => SubmittableExtrinsic<ApiType>, [u16, u16]>;
      /**
       * Sign a closed case off, which ends it and closes the dossier.
       *
       * ## Dispatch Origin
       * Signed by the client, or by a representative who may approve for her.
       *
       * ## Errors
       * `UnknownCase`, `NotTheClient`, `CaseClosed`, `NotClosed`.
       *
       * ## Events
       * `SignedOff`.
       **/
      signOff: AugmentedSubmittable<(caseId: H256 | string | Uint8Array) => SubmittableExtrinsic<ApiType>, [H256]>;
      /**
       * Let another insurer pay for the days from a date on, whatever was said of those days before.
       * Each day has one insurer; entries that wait follow their day.
       *
       * ## Dispatch Origin
       * Signed by an intaker of the case's provider, who checks who insures the client.
       *
       * ## Errors
       * `UnknownCase`, `NotAuthorized`, `CaseClosed`, `NotAccepted`, `NotAnInsurer`, `NoContract`,
       * `DaysSettled`, `PendingEntries`, `SameInsurer`, `TooManySwitches`, `TooManyChanges`, and
       * those of the settlement when a service has no price.
       *
       * ## Events
       * `InsurerSwitched`.
       **/
      switchInsurer: AugmentedSubmittable<(caseId: H256 | string | Uint8Array, insurer: AccountId32 | string | Uint8Array, from: u16 | AnyNumber | Uint8Array) => SubmittableExtrinsic<ApiType>, [H256, AccountId32, u16]>;
      /**
       * Go to another provider. From now on the old one can log nothing; entries that wait stay the
       * client's to decide and are paid to the old one. The minutes that remain go along.
       *
       * ## Dispatch Origin
       * Signed by the client, or by a representative who may approve for her.
       *
       * ## Errors
       * `UnknownCase`, `NotTheClient`, `CaseClosed`, `NotAProvider`, `SameProvider`, `NoContract`,
       * `TooManySwitches`, `TooManyChanges`.
       *
       * ## Events
       * `Transferred`.
       **/
      transfer: AugmentedSubmittable<(caseId: H256 | string | Uint8Array, provider: AccountId32 | string | Uint8Array) => SubmittableExtrinsic<ApiType>, [H256, AccountId32]>;
      /**
       * Take an entry back that waits for the client, or that she rejected.
       *
       * ## Dispatch Origin
       * Signed by a claims officer of the case's provider, or, for a visit, by one of its carers.
       *
       * ## Errors
       * `UnknownCase`, `NotAuthorized`, `CaseClosed`, `UnknownEntry`, `AlreadyDecided`,
       * `TooManyPeople`.
       *
       * ## Events
       * `Withdrawn`.
       **/
      withdraw: AugmentedSubmittable<(caseId: H256 | string | Uint8Array, entry: u32 | AnyNumber | Uint8Array) => SubmittableExtrinsic<ApiType>, [H256, u32]>;
    };
    migrations: {
      /**
       * Clears the `Historic` set.
       *
       * `map_cursor` must be set to the last value that was returned by the
       * `HistoricCleared` event. The first time `None` can be used. `limit` must be chosen in a
       * way that will result in a sensible weight.
       **/
      clearHistoric: AugmentedSubmittable<(selector: PalletMigrationsHistoricCleanupSelector | { Specific: any } | { Wildcard: any } | string | Uint8Array) => SubmittableExtrinsic<ApiType>, [PalletMigrationsHistoricCleanupSelector]>;
      /**
       * Forces the onboarding of the migrations.
       *
       * This process happens automatically on a runtime upgrade. It is in place as an emergency
       * measurement. The cursor needs to be `None` for this to succeed.
       **/
      forceOnboardMbms: AugmentedSubmittable<() => SubmittableExtrinsic<ApiType>, []>;
      /**
       * Allows root to set an active cursor to forcefully start/forward the migration process.
       *
       * This is an edge-case version of [`Self::force_set_cursor`] that allows to set the
       * `started_at` value to the next block number. Otherwise this would not be possible, since
       * `force_set_cursor` takes an absolute block number. Setting `started_at` to `None`
       * indicates that the current block number plus one should be used.
       **/
      forceSetActiveCursor: AugmentedSubmittable<(index: u32 | AnyNumber | Uint8Array, innerCursor: Option<Bytes> | null | Uint8Array | Bytes | string, startedAt: Option<u32> | null | Uint8Array | u32 | AnyNumber) => SubmittableExtrinsic<ApiType>, [u32, Option<Bytes>, Option<u32>]>;
      /**
       * Allows root to set a cursor to forcefully start, stop or forward the migration process.
       *
       * Should normally not be needed and is only in place as emergency measure. Note that
       * restarting the migration process in this manner will not call the
       * [`MigrationStatusHandler::started`] hook or emit an `UpgradeStarted` event.
       **/
      forceSetCursor: AugmentedSubmittable<(cursor: Option<PalletMigrationsMigrationCursor> | null | Uint8Array | PalletMigrationsMigrationCursor | { Active: any } | { Stuck: any } | string) => SubmittableExtrinsic<ApiType>, [Option<PalletMigrationsMigrationCursor>]>;
    };
    multisig: {
      /**
       * Register approval for a dispatch to be made from a deterministic composite account if
       * approved by a total of `threshold - 1` of `other_signatories`.
       *
       * **This function will NEVER execute the call, even if the approval threshold is
       * reached.** It only registers approval. To actually execute the call, `as_multi` must
       * be called with the full call data by any of the signatories.
       *
       * This function is more efficient than `as_multi` for intermediate approvals since it
       * only requires the call hash, not the full call data.
       *
       * Payment: `DepositBase` will be reserved if this is the first approval, plus
       * `threshold` times `DepositFactor`. It is returned once this dispatch happens or
       * is cancelled.
       *
       * The dispatch origin for this call must be _Signed_.
       *
       * - `threshold`: The total number of approvals for this dispatch before it is executed.
       * - `other_signatories`: The accounts (other than the sender) who can approve this
       * dispatch. May not be empty.
       * - `maybe_timepoint`: If this is the first approval, then this must be `None`. If it is
       * not the first approval, then it must be `Some`, with the timepoint (block number and
       * transaction index) of the first approval transaction.
       * - `call_hash`: The hash of the call to be executed.
       *
       * NOTE: To execute the call after approvals are gathered, any signatory must call
       * `as_multi` with the full call data. This function cannot execute the call.
       *
       * ## Complexity
       * - `O(S)`.
       * - Up to one balance-reserve or unreserve operation.
       * - One passthrough operation, one insert, both `O(S)` where `S` is the number of
       * signatories. `S` is capped by `MaxSignatories`, with weight being proportional.
       * - One encode & hash, both of complexity `O(S)`.
       * - Up to one binary search and insert (`O(logS + S)`).
       * - I/O: 1 read `O(S)`, up to 1 mutate `O(S)`. Up to one remove.
       * - One event.
       * - Storage: inserts one item, value size bounded by `MaxSignatories`, with a deposit
       * taken for its lifetime of `DepositBase + threshold * DepositFactor`.
       **/
      approveAsMulti: AugmentedSubmittable<(threshold: u16 | AnyNumber | Uint8Array, otherSignatories: Vec<AccountId32> | (AccountId32 | string | Uint8Array)[], maybeTimepoint: Option<PalletMultisigTimepoint> | null | Uint8Array | PalletMultisigTimepoint | { height?: any; index?: any } | string, callHash: U8aFixed | string | Uint8Array, maxWeight: SpWeightsWeightV2Weight | { refTime?: any; proofSize?: any } | string | Uint8Array) => SubmittableExtrinsic<ApiType>, [u16, Vec<AccountId32>, Option<PalletMultisigTimepoint>, U8aFixed, SpWeightsWeightV2Weight]>;
      /**
       * Register approval for a dispatch to be made from a deterministic composite account if
       * approved by a total of `threshold - 1` of `other_signatories`.
       *
       * **If the approval threshold is met (including the sender's approval), this will
       * immediately execute the call.** This is the only way to execute a multisig call -
       * `approve_as_multi` will never trigger execution.
       *
       * Payment: `DepositBase` will be reserved if this is the first approval, plus
       * `threshold` times `DepositFactor`. It is returned once this dispatch happens or
       * is cancelled.
       *
       * The dispatch origin for this call must be _Signed_.
       *
       * - `threshold`: The total number of approvals for this dispatch before it is executed.
       * - `other_signatories`: The accounts (other than the sender) who can approve this
       * dispatch. May not be empty.
       * - `maybe_timepoint`: If this is the first approval, then this must be `None`. If it is
       * not the first approval, then it must be `Some`, with the timepoint (block number and
       * transaction index) of the first approval transaction.
       * - `call`: The call to be executed.
       *
       * NOTE: For intermediate approvals (not the final approval), you should generally use
       * `approve_as_multi` instead, since it only requires a hash of the call and is more
       * efficient.
       *
       * Result is equivalent to the dispatched result if `threshold` is exactly `1`. Otherwise
       * on success, result is `Ok` and the result from the interior call, if it was executed,
       * may be found in the deposited `MultisigExecuted` event.
       *
       * ## Complexity
       * - `O(S + Z + Call)`.
       * - Up to one balance-reserve or unreserve operation.
       * - One passthrough operation, one insert, both `O(S)` where `S` is the number of
       * signatories. `S` is capped by `MaxSignatories`, with weight being proportional.
       * - One call encode & hash, both of complexity `O(Z)` where `Z` is tx-len.
       * - One encode & hash, both of complexity `O(S)`.
       * - Up to one binary search and insert (`O(logS + S)`).
       * - I/O: 1 read `O(S)`, up to 1 mutate `O(S)`. Up to one remove.
       * - One event.
       * - The weight of the `call`.
       * - Storage: inserts one item, value size bounded by `MaxSignatories`, with a deposit
       * taken for its lifetime of `DepositBase + threshold * DepositFactor`.
       **/
      asMulti: AugmentedSubmittable<(threshold: u16 | AnyNumber | Uint8Array, otherSignatories: Vec<AccountId32> | (AccountId32 | string | Uint8Array)[], maybeTimepoint: Option<PalletMultisigTimepoint> | null | Uint8Array | PalletMultisigTimepoint | { height?: any; index?: any } | string, call: Call | IMethod | string | Uint8Array, maxWeight: SpWeightsWeightV2Weight | { refTime?: any; proofSize?: any } | string | Uint8Array) => SubmittableExtrinsic<ApiType>, [u16, Vec<AccountId32>, Option<PalletMultisigTimepoint>, Call, SpWeightsWeightV2Weight]>;
      /**
       * Immediately dispatch a multi-signature call using a single approval from the caller.
       *
       * The dispatch origin for this call must be _Signed_.
       *
       * - `other_signatories`: The accounts (other than the sender) who are part of the
       * multi-signature, but do not participate in the approval process.
       * - `call`: The call to be executed.
       *
       * Result is equivalent to the dispatched result.
       *
       * ## Complexity
       * O(Z + C) where Z is the length of the call and C its execution weight.
       **/
      asMultiThreshold1: AugmentedSubmittable<(otherSignatories: Vec<AccountId32> | (AccountId32 | string | Uint8Array)[], call: Call | IMethod | string | Uint8Array) => SubmittableExtrinsic<ApiType>, [Vec<AccountId32>, Call]>;
      /**
       * Cancel a pre-existing, on-going multisig transaction. Any deposit reserved previously
       * for this operation will be unreserved on success.
       *
       * The dispatch origin for this call must be _Signed_.
       *
       * - `threshold`: The total number of approvals for this dispatch before it is executed.
       * - `other_signatories`: The accounts (other than the sender) who can approve this
       * dispatch. May not be empty.
       * - `timepoint`: The timepoint (block number and transaction index) of the first approval
       * transaction for this dispatch.
       * - `call_hash`: The hash of the call to be executed.
       *
       * ## Complexity
       * - `O(S)`.
       * - Up to one balance-reserve or unreserve operation.
       * - One passthrough operation, one insert, both `O(S)` where `S` is the number of
       * signatories. `S` is capped by `MaxSignatories`, with weight being proportional.
       * - One encode & hash, both of complexity `O(S)`.
       * - One event.
       * - I/O: 1 read `O(S)`, one remove.
       * - Storage: removes one item.
       **/
      cancelAsMulti: AugmentedSubmittable<(threshold: u16 | AnyNumber | Uint8Array, otherSignatories: Vec<AccountId32> | (AccountId32 | string | Uint8Array)[], timepoint: PalletMultisigTimepoint | { height?: any; index?: any } | string | Uint8Array, callHash: U8aFixed | string | Uint8Array) => SubmittableExtrinsic<ApiType>, [u16, Vec<AccountId32>, PalletMultisigTimepoint, U8aFixed]>;
      /**
       * Poke the deposit reserved for an existing multisig operation.
       *
       * The dispatch origin for this call must be _Signed_ and must be the original depositor of
       * the multisig operation.
       *
       * The transaction fee is waived if the deposit amount has changed.
       *
       * - `threshold`: The total number of approvals needed for this multisig.
       * - `other_signatories`: The accounts (other than the sender) who are part of the
       * multisig.
       * - `call_hash`: The hash of the call this deposit is reserved for.
       *
       * Emits `DepositPoked` if successful.
       **/
      pokeDeposit: AugmentedSubmittable<(threshold: u16 | AnyNumber | Uint8Array, otherSignatories: Vec<AccountId32> | (AccountId32 | string | Uint8Array)[], callHash: U8aFixed | string | Uint8Array) => SubmittableExtrinsic<ApiType>, [u16, Vec<AccountId32>, U8aFixed]>;
    };
    participants: {
      /**
       * Accept the charter in force. Makes an admitted organisation active, and ends a suspension
       * for want of acceptance.
       *
       * ## Dispatch Origin
       * Signed by an organisation.
       *
       * ## Errors
       * `NotAuthorized`, `NoCharter`, `WrongVersion`, `AlreadyAccepted`.
       *
       * ## Events
       * `CharterAccepted`, then `OrganisationActivated` or `OrganisationReinstated` if it is so.
       **/
      acceptCharter: AugmentedSubmittable<(version: u32 | AnyNumber | Uint8Array) => SubmittableExtrinsic<ApiType>, [u32]>;
      /**
       * Admit an organisation. It becomes active when it accepts the charter.
       *
       * The registrars are enrolled at once, so that the organisation's account can be a multisig
       * of its own people.
       *
       * ## Dispatch Origin
       * `AdmitOrigin`.
       *
       * ## Errors
       * `InvalidCode`, `InvalidName`, `AlreadyRegistered`, `Retired`, `CodeTaken`,
       * `TooManyOrganisations`.
       *
       * ## Events
       * `OrganisationAdmitted`, `StaffEnrolled` for each registrar.
       **/
      admit: AugmentedSubmittable<(account: AccountId32 | string | Uint8Array, kind: ZorgketenPrimitivesOrganisationOrganisationKind | 'Insurer' | 'MaternityProvider' | 'CareProvider' | 'MidwifePractice' | 'Municipality' | 'CareOffice' | 'SettlementAgent' | 'Supervisor' | number | Uint8Array, code: Bytes | string | Uint8Array, name: Bytes | string | Uint8Array, registrars: Vec<AccountId32> | (AccountId32 | string | Uint8Array)[]) => SubmittableExtrinsic<ApiType>, [AccountId32, ZorgketenPrimitivesOrganisationOrganisationKind, Bytes, Bytes, Vec<AccountId32>]>;
      /**
       * Appoint a voluntary representative.
       *
       * ## Dispatch Origin
       * Signed by the key of a client who decides alone.
       *
       * ## Errors
       * `NotTheClient`, `KindNotForAge`, `InvalidScope`, `InvalidPeriod`,
       * `TooManyRepresentatives`, `AlreadyRegistered`, `Retired`.
       *
       * ## Events
       * `RepresentativeRegistered`.
       **/
      appoint: AugmentedSubmittable<(account: AccountId32 | string | Uint8Array, scope: u8 | AnyNumber | Uint8Array, from: u32 | AnyNumber | Uint8Array, until: Option<u32> | null | Uint8Array | u32 | AnyNumber) => SubmittableExtrinsic<ApiType>, [AccountId32, u8, u32, Option<u32>]>;
      /**
       * Deregister a client of whom no other pallet holds anything. All accounts that belong to it
       * are retired: keys, relatives and representatives.
       *
       * ## Dispatch Origin
       * Signed by the client's key, or by an intaker or registrar of the organisation that
       * registered the client; where that one is gone, by a registrar of any active one that
       * gives care.
       *
       * ## Errors
       * `UnknownClient`, `NotAuthorized`, `NotActive`, `ClientInUse`.
       *
       * ## Events
       * `ClientDeregistered`.
       **/
      deregisterClient: AugmentedSubmittable<(client: AccountId32 | string | Uint8Array) => SubmittableExtrinsic<ApiType>, [AccountId32]>;
      /**
       * Dismiss a member of staff. The account is retired.
       *
       * ## Dispatch Origin
       * Signed by an active or suspended organisation.
       *
       * ## Errors
       * `NotAuthorized`, `NotActive`, `NotStaff`.
       *
       * ## Events
       * `StaffDismissed`.
       **/
      dismiss: AugmentedSubmittable<(account: AccountId32 | string | Uint8Array) => SubmittableExtrinsic<ApiType>, [AccountId32]>;
      /**
       * Suspend an organisation at once. It lapses after `EmergencyTerm` unless it is ratified.
       *
       * ## Dispatch Origin
       * `EmergencyOrigin`.
       *
       * ## Errors
       * `UnknownOrganisation`, `OrganisationGone`, `NotActive`, `AlreadySuspended`, `TooFewSeats`.
       *
       * ## Events
       * `OrganisationSuspended`.
       **/
      emergencySuspend: AugmentedSubmittable<(organisation: AccountId32 | string | Uint8Array) => SubmittableExtrinsic<ApiType>, [AccountId32]>;
      /**
       * End a representation. The account is retired.
       *
       * ## Dispatch Origin
       * Signed by the representative; by the client's key, for a voluntary one or one whose time is
       * over; or, for a legal one, by a registrar of the organisation that registered it, or where
       * that one is gone, of any active one that gives care.
       *
       * ## Errors
       * `UnknownClient`, `NotARepresentative`, `NotAuthorized`, `NotActive`.
       *
       * ## Events
       * `RepresentationEnded`.
       **/
      endRepresentation: AugmentedSubmittable<(client: AccountId32 | string | Uint8Array, account: AccountId32 | string | Uint8Array) => SubmittableExtrinsic<ApiType>, [AccountId32, AccountId32]>;
      /**
       * Enrol a member of staff.
       *
       * ## Dispatch Origin
       * Signed by an active organisation.
       *
       * ## Errors
       * `NotAuthorized`, `NotActive`, `RoleNotForKind`, `AlreadyRegistered`, `Retired`,
       * `TooManyStaff`.
       *
       * ## Events
       * `StaffEnrolled`.
       **/
      enrol: AugmentedSubmittable<(account: AccountId32 | string | Uint8Array, role: ZorgketenPrimitivesRoleStaffRole | 'Intaker' | 'Carer' | 'ClaimsOfficer' | 'Midwife' | 'Registrar' | number | Uint8Array) => SubmittableExtrinsic<ApiType>, [AccountId32, ZorgketenPrimitivesRoleStaffRole]>;
      /**
       * Write down that a new key has taken over, and retire the old one. Nothing depends on it.
       *
       * ## Dispatch Origin
       * Signed by any participant that may write.
       *
       * ## Errors
       * `NotAuthorized`, `UnknownClient`, `RecoveryNotDue`.
       *
       * ## Events
       * `KeyReplaced`.
       **/
      finishRecovery: AugmentedSubmittable<(client: AccountId32 | string | Uint8Array) => SubmittableExtrinsic<ApiType>, [AccountId32]>;
      /**
       * Leave for good. The staff have no power from this block on.
       *
       * ## Dispatch Origin
       * Signed by an organisation.
       *
       * ## Errors
       * `NotAuthorized`, `LastSeat`.
       *
       * ## Events
       * `OrganisationLeft`.
       **/
      leave: AugmentedSubmittable<() => SubmittableExtrinsic<ApiType>, []>;
      /**
       * Propose a new key for a client who lost the old one. It takes over by itself after
       * `RecoveryTerm`, unless the old one vetoes.
       *
       * ## Dispatch Origin
       * Signed by an intaker or registrar of the organisation that registered the client, which must
       * be active; where that one is gone, by a registrar of any active one that gives care.
       *
       * ## Errors
       * `UnknownClient`, `NotAuthorized`, `NotActive`, `RecoveryPending`, `AlreadyRegistered`,
       * `Retired`.
       *
       * ## Events
       * `KeyProposed`.
       **/
      proposeKey: AugmentedSubmittable<(client: AccountId32 | string | Uint8Array, newKey: AccountId32 | string | Uint8Array) => SubmittableExtrinsic<ApiType>, [AccountId32, AccountId32]>;
      /**
       * Confirm an emergency suspension, which then lasts until the organisation is reinstated.
       *
       * ## Dispatch Origin
       * `SuspendOrigin`.
       *
       * ## Errors
       * `UnknownOrganisation`, `OrganisationGone`, `NotAnEmergency`.
       *
       * ## Events
       * `SuspensionRatified`.
       **/
      ratifySuspension: AugmentedSubmittable<(organisation: AccountId32 | string | Uint8Array) => SubmittableExtrinsic<ApiType>, [AccountId32]>;
      /**
       * Register a client, under an account that is used for nothing else.
       *
       * ## Dispatch Origin
       * Signed by an intaker or registrar of an active organisation that gives care or pays for it.
       *
       * ## Errors
       * `NotAuthorized`, `NotActive`, `AlreadyRegistered`, `Retired`.
       *
       * ## Events
       * `ClientRegistered`.
       **/
      registerClient: AugmentedSubmittable<(account: AccountId32 | string | Uint8Array, ageClass: ZorgketenPrimitivesRoleAgeClass | 'Adult' | 'Minor12To15' | 'Under12' | number | Uint8Array) => SubmittableExtrinsic<ApiType>, [AccountId32, ZorgketenPrimitivesRoleAgeClass]>;
      /**
       * Register a relative. That alone lets the relative do nothing: consent does.
       *
       * ## Dispatch Origin
       * Signed by the client, or by somebody who may consent for the client.
       *
       * ## Errors
       * `NotTheClient`, `TooManyRelatives`, `AlreadyRegistered`, `Retired`.
       *
       * ## Events
       * `RelativeRegistered`.
       **/
      registerRelative: AugmentedSubmittable<(account: AccountId32 | string | Uint8Array) => SubmittableExtrinsic<ApiType>, [AccountId32]>;
      /**
       * Register a legal representative, whose right was proven to the registrar.
       *
       * ## Dispatch Origin
       * Signed by a registrar of an active organisation that gives care or registered the client.
       *
       * ## Errors
       * `UnknownClient`, `NotAuthorized`, `NotActive`, `KindNotLegal`, `KindNotForAge`,
       * `InvalidScope`, `ScopeNotForKind`, `InvalidPeriod`, `TooManyRepresentatives`,
       * `AlreadyRegistered`, `Retired`.
       *
       * ## Events
       * `RepresentativeRegistered`.
       **/
      registerRepresentative: AugmentedSubmittable<(client: AccountId32 | string | Uint8Array, account: AccountId32 | string | Uint8Array, kind: ZorgketenPrimitivesRoleRepresentativeKind | 'Curator' | 'Mentor' | 'Guardian' | 'Parent' | 'Voluntary' | 'Administrator' | number | Uint8Array, scope: u8 | AnyNumber | Uint8Array, from: u32 | AnyNumber | Uint8Array, until: Option<u32> | null | Uint8Array | u32 | AnyNumber, evidence: H256 | string | Uint8Array) => SubmittableExtrinsic<ApiType>, [AccountId32, AccountId32, ZorgketenPrimitivesRoleRepresentativeKind, u8, u32, Option<u32>, H256]>;
      /**
       * End a suspension.
       *
       * ## Dispatch Origin
       * `AdmitOrigin`.
       *
       * ## Errors
       * `UnknownOrganisation`, `OrganisationGone`, `NotSuspended`, `CharterNotAccepted`.
       *
       * ## Events
       * `OrganisationReinstated`.
       **/
      reinstate: AugmentedSubmittable<(organisation: AccountId32 | string | Uint8Array) => SubmittableExtrinsic<ApiType>, [AccountId32]>;
      /**
       * Remove an organisation for good. Its staff have no power from this block on.
       *
       * ## Dispatch Origin
       * `AdmitOrigin`.
       *
       * ## Errors
       * `UnknownOrganisation`, `OrganisationGone`, `LastSeat`.
       *
       * ## Events
       * `OrganisationRemoved`.
       **/
      remove: AugmentedSubmittable<(organisation: AccountId32 | string | Uint8Array) => SubmittableExtrinsic<ApiType>, [AccountId32]>;
      /**
       * Remove a relative. The account is retired.
       *
       * ## Dispatch Origin
       * Signed by the client, by somebody who may consent for the client, or by the relative.
       *
       * ## Errors
       * `NotTheClient`, `NotARelative`.
       *
       * ## Events
       * `RelativeRemoved`.
       **/
      removeRelative: AugmentedSubmittable<(account: AccountId32 | string | Uint8Array) => SubmittableExtrinsic<ApiType>, [AccountId32]>;
      /**
       * Note that a client has become older.
       *
       * ## Dispatch Origin
       * Signed by an intaker or registrar of the organisation that registered the client, which must
       * be active; where that one is gone, by a registrar of any active one that gives care.
       *
       * ## Errors
       * `UnknownClient`, `NotAuthorized`, `NotActive`, `NotOlder`.
       *
       * ## Events
       * `AgeClassSet`.
       **/
      setAgeClass: AugmentedSubmittable<(client: AccountId32 | string | Uint8Array, ageClass: ZorgketenPrimitivesRoleAgeClass | 'Adult' | 'Minor12To15' | 'Under12' | number | Uint8Array) => SubmittableExtrinsic<ApiType>, [AccountId32, ZorgketenPrimitivesRoleAgeClass]>;
      /**
       * Set a new charter, which takes the place of the one in force and of its grace.
       *
       * Active organisations go on for `grace` minutes. Those that have not accepted it by then are
       * suspended until they do.
       *
       * ## Dispatch Origin
       * `AdmitOrigin`.
       *
       * ## Events
       * `CharterSet`.
       **/
      setCharter: AugmentedSubmittable<(hash: H256 | string | Uint8Array, roles: Vec<PalletParticipantsCharterRole>, grace: u32 | AnyNumber | Uint8Array) => SubmittableExtrinsic<ApiType>, [H256, Vec<PalletParticipantsCharterRole>, u32]>;
      /**
       * Set how many calls an account may send an hour.
       *
       * ## Dispatch Origin
       * `AdmitOrigin`.
       *
       * ## Errors
       * `InvalidQuota`.
       *
       * ## Events
       * `QuotasSet`.
       **/
      setQuotas: AugmentedSubmittable<(limits: PalletParticipantsLimits | { client?: any; relative?: any; carer?: any; staff?: any; organisation?: any } | string | Uint8Array) => SubmittableExtrinsic<ApiType>, [PalletParticipantsLimits]>;
      /**
       * Suspend an organisation until it is reinstated: it may finish what runs, and begins nothing.
       *
       * ## Dispatch Origin
       * `SuspendOrigin`.
       *
       * ## Errors
       * `UnknownOrganisation`, `OrganisationGone`, `NotActive`, `AlreadySuspended`, `LastSeat`.
       *
       * ## Events
       * `OrganisationSuspended`.
       **/
      suspend: AugmentedSubmittable<(organisation: AccountId32 | string | Uint8Array) => SubmittableExtrinsic<ApiType>, [AccountId32]>;
      /**
       * Retire accounts of staff of an organisation that is gone. They have no power any more; this
       * only frees their room.
       *
       * ## Dispatch Origin
       * Signed by any participant that may write.
       *
       * ## Errors
       * `NotAuthorized`, `UnknownOrganisation`, `OrganisationNotGone`.
       *
       * ## Events
       * `StaffSwept`.
       **/
      sweepStaff: AugmentedSubmittable<(organisation: AccountId32 | string | Uint8Array, limit: u32 | AnyNumber | Uint8Array) => SubmittableExtrinsic<ApiType>, [AccountId32, u32]>;
      /**
       * Refuse a new key.
       *
       * ## Dispatch Origin
       * Signed by the client's old key, before the new one has taken over.
       *
       * ## Errors
       * `NotTheClient`, `NoRecovery`.
       *
       * ## Events
       * `KeyVetoed`.
       **/
      vetoKey: AugmentedSubmittable<() => SubmittableExtrinsic<ApiType>, []>;
    };
    preimage: {
      /**
       * Ensure that the bulk of pre-images is upgraded.
       *
       * The caller pays no fee if at least 90% of pre-images were successfully updated.
       **/
      ensureUpdated: AugmentedSubmittable<(hashes: Vec<H256> | (H256 | string | Uint8Array)[]) => SubmittableExtrinsic<ApiType>, [Vec<H256>]>;
      /**
       * Register a preimage on-chain.
       *
       * If the preimage was previously requested, no fees or deposits are taken for providing
       * the preimage. Otherwise, a deposit is taken proportional to the size of the preimage.
       **/
      notePreimage: AugmentedSubmittable<(bytes: Bytes | string | Uint8Array) => SubmittableExtrinsic<ApiType>, [Bytes]>;
      /**
       * Request a preimage be uploaded to the chain without paying any fees or deposits.
       *
       * If the preimage requests has already been provided on-chain, we unreserve any deposit
       * a user may have paid, and take the control of the preimage out of their hands.
       **/
      requestPreimage: AugmentedSubmittable<(hash: H256 | string | Uint8Array) => SubmittableExtrinsic<ApiType>, [H256]>;
      /**
       * Clear an unrequested preimage from the runtime storage.
       *
       * If `len` is provided, then it will be a much cheaper operation.
       *
       * - `hash`: The hash of the preimage to be removed from the store.
       * - `len`: The length of the preimage of `hash`.
       **/
      unnotePreimage: AugmentedSubmittable<(hash: H256 | string | Uint8Array) => SubmittableExtrinsic<ApiType>, [H256]>;
      /**
       * Clear a previously made request for a preimage.
       *
       * NOTE: THIS MUST NOT BE CALLED ON `hash` MORE TIMES THAN `request_preimage`.
       **/
      unrequestPreimage: AugmentedSubmittable<(hash: H256 | string | Uint8Array) => SubmittableExtrinsic<ApiType>, [H256]>;
    };
    proxy: {
      /**
       * Register a proxy account for the sender that is able to make calls on its behalf.
       *
       * The dispatch origin for this call must be _Signed_.
       *
       * Parameters:
       * - `proxy`: The account that the `caller` would like to make a proxy.
       * - `proxy_type`: The permissions allowed for this proxy account.
       * - `delay`: The announcement period required of the initial proxy. Will generally be
       * zero.
       **/
      addProxy: AugmentedSubmittable<(delegate: MultiAddress | { Id: any } | { Index: any } | { Raw: any } | { Address32: any } | { Address20: any } | string | Uint8Array, proxyType: ZorgketenRuntimeConfigsToolsProxyType | 'Any' | 'Governance' | 'Validation' | number | Uint8Array, delay: u32 | AnyNumber | Uint8Array) => SubmittableExtrinsic<ApiType>, [MultiAddress, ZorgketenRuntimeConfigsToolsProxyType, u32]>;
      /**
       * Publish the hash of a proxy-call that will be made in the future.
       *
       * This must be called some number of blocks before the corresponding `proxy` is attempted
       * if the delay associated with the proxy relationship is greater than zero.
       *
       * No more than `MaxPending` announcements may be made at any one time.
       *
       * This will take a deposit of `AnnouncementDepositFactor` as well as
       * `AnnouncementDepositBase` if there are no other pending announcements.
       *
       * The dispatch origin for this call must be _Signed_ and a proxy of `real`.
       *
       * Parameters:
       * - `real`: The account that the proxy will make a call on behalf of.
       * - `call_hash`: The hash of the call to be made by the `real` account.
       **/
      announce: AugmentedSubmittable<(real: MultiAddress | { Id: any } | { Index: any } | { Raw: any } | { Address32: any } | { Address20: any } | string | Uint8Array, callHash: H256 | string | Uint8Array) => SubmittableExtrinsic<ApiType>, [MultiAddress, H256]>;
      /**
       * Spawn a fresh new account that is guaranteed to be otherwise inaccessible, and
       * initialize it with a proxy of `proxy_type` for `origin` sender.
       *
       * Requires a `Signed` origin.
       *
       * - `proxy_type`: The type of the proxy that the sender will be registered as over the
       * new account. This will almost always be the most permissive `ProxyType` possible to
       * allow for maximum flexibility.
       * - `index`: A disambiguation index, in case this is called multiple times in the same
       * transaction (e.g. with `utility::batch`). Unless you're using `batch` you probably just
       * want to use `0`.
       * - `delay`: The announcement period required of the initial proxy. Will generally be
       * zero.
       *
       * Fails with `Duplicate` if this has already been called in this transaction, from the
       * same sender, with the same parameters.
       *
       * Fails if there are insufficient funds to pay for deposit.
       **/
      createPure: AugmentedSubmittable<(proxyType: ZorgketenRuntimeConfigsToolsProxyType | 'Any' | 'Governance' | 'Validation' | number | Uint8Array, delay: u32 | AnyNumber | Uint8Array, index: u16 | AnyNumber | Uint8Array) => SubmittableExtrinsic<ApiType>, [ZorgketenRuntimeConfigsToolsProxyType, u32, u16]>;
      /**
       * Removes a previously spawned pure proxy.
       *
       * WARNING: **All access to this account will be lost.** Any funds held in it will be
       * inaccessible.
       *
       * Requires a `Signed` origin, and the sender account must have been created by a call to
       * `create_pure` with corresponding parameters.
       *
       * - `spawner`: The account that originally called `create_pure` to create this account.
       * - `index`: The disambiguation index originally passed to `create_pure`. Probably `0`.
       * - `proxy_type`: The proxy type originally passed to `create_pure`.
       * - `height`: The height of the chain when the call to `create_pure` was processed.
       * - `ext_index`: The extrinsic index in which the call to `create_pure` was processed.
       *
       * Fails with `NoPermission` in case the caller is not a previously created pure
       * account whose `create_pure` call has corresponding parameters.
       **/
      killPure: AugmentedSubmittable<(spawner: MultiAddress | { Id: any } | { Index: any } | { Raw: any } | { Address32: any } | { Address20: any } | string | Uint8Array, proxyType: ZorgketenRuntimeConfigsToolsProxyType | 'Any' | 'Governance' | 'Validation' | number | Uint8Array, index: u16 | AnyNumber | Uint8Array, height: Compact<u32> | AnyNumber | Uint8Array, extIndex: Compact<u32> | AnyNumber | Uint8Array) => SubmittableExtrinsic<ApiType>, [MultiAddress, ZorgketenRuntimeConfigsToolsProxyType, u16, Compact<u32>, Compact<u32>]>;
      /**
       * Poke / Adjust deposits made for proxies and announcements based on current values.
       * This can be used by accounts to possibly lower their locked amount.
       *
       * The dispatch origin for this call must be _Signed_.
       *
       * The transaction fee is waived if the deposit amount has changed.
       *
       * Emits `DepositPoked` if successful.
       **/
      pokeDeposit: AugmentedSubmittable<() => SubmittableExtrinsic<ApiType>, []>;
      /**
       * Dispatch the given `call` from an account that the sender is authorised for through
       * `add_proxy`.
       *
       * The dispatch origin for this call must be _Signed_.
       *
       * Parameters:
       * - `real`: The account that the proxy will make a call on behalf of.
       * - `force_proxy_type`: Specify the exact proxy type to be used and checked for this call.
       * - `call`: The call to be made by the `real` account.
       **/
      proxy: AugmentedSubmittable<(real: MultiAddress | { Id: any } | { Index: any } | { Raw: any } | { Address32: any } | { Address20: any } | string | Uint8Array, forceProxyType: Option<ZorgketenRuntimeConfigsToolsProxyType> | null | Uint8Array | ZorgketenRuntimeConfigsToolsProxyType | 'Any' | 'Governance' | 'Validation' | number, call: Call | IMethod | string | Uint8Array) => SubmittableExtrinsic<ApiType>, [MultiAddress, Option<ZorgketenRuntimeConfigsToolsProxyType>, Call]>;
      /**
       * Dispatch the given `call` from an account that the sender is authorized for through
       * `add_proxy`.
       *
       * Removes any corresponding announcement(s).
       *
       * The dispatch origin for this call must be _Signed_.
       *
       * Parameters:
       * - `real`: The account that the proxy will make a call on behalf of.
       * - `force_proxy_type`: Specify the exact proxy type to be used and checked for this call.
       * - `call`: The call to be made by the `real` account.
       **/
      proxyAnnounced: AugmentedSubmittable<(delegate: MultiAddress | { Id: any } | { Index: any } | { Raw: any } | { Address32: any } | { Address20: any } | string | Uint8Array, real: MultiAddress | { Id: any } | { Index: any } | { Raw: any } | { Address32: any } | { Address20: any } | string | Uint8Array, forceProxyType: Option<ZorgketenRuntimeConfigsToolsProxyType> | null | Uint8Array | ZorgketenRuntimeConfigsToolsProxyType | 'Any' | 'Governance' | 'Validation' | number, call: Call | IMethod | string | Uint8Array) => SubmittableExtrinsic<ApiType>, [MultiAddress, MultiAddress, Option<ZorgketenRuntimeConfigsToolsProxyType>, Call]>;
      /**
       * Remove the given announcement of a delegate.
       *
       * May be called by a target (proxied) account to remove a call that one of their delegates
       * (`delegate`) has announced they want to execute. The deposit is returned.
       *
       * The dispatch origin for this call must be _Signed_.
       *
       * Parameters:
       * - `delegate`: The account that previously announced the call.
       * - `call_hash`: The hash of the call to be made.
       **/
      rejectAnnouncement: AugmentedSubmittable<(delegate: MultiAddress | { Id: any } | { Index: any } | { Raw: any } | { Address32: any } | { Address20: any } | string | Uint8Array, callHash: H256 | string | Uint8Array) => SubmittableExtrinsic<ApiType>, [MultiAddress, H256]>;
      /**
       * Remove a given announcement.
       *
       * May be called by a proxy account to remove a call they previously announced and return
       * the deposit.
       *
       * The dispatch origin for this call must be _Signed_.
       *
       * Parameters:
       * - `real`: The account that the proxy will make a call on behalf of.
       * - `call_hash`: The hash of the call to be made by the `real` account.
       **/
      removeAnnouncement: AugmentedSubmittable<(real: MultiAddress | { Id: any } | { Index: any } | { Raw: any } | { Address32: any } | { Address20: any } | string | Uint8Array, callHash: H256 | string | Uint8Array) => SubmittableExtrinsic<ApiType>, [MultiAddress, H256]>;
      /**
       * Unregister all proxy accounts for the sender.
       *
       * The dispatch origin for this call must be _Signed_.
       *
       * WARNING: This may be called on accounts created by `create_pure`, however if done, then
       * the unreserved fees will be inaccessible. **All access to this account will be lost.**
       **/
      removeProxies: AugmentedSubmittable<() => SubmittableExtrinsic<ApiType>, []>;
      /**
       * Unregister a proxy account for the sender.
       *
       * The dispatch origin for this call must be _Signed_.
       *
       * Parameters:
       * - `proxy`: The account that the `caller` would like to remove as a proxy.
       * - `proxy_type`: The permissions currently enabled for the removed proxy account.
       **/
      removeProxy: AugmentedSubmittable<(delegate: MultiAddress | { Id: any } | { Index: any } | { Raw: any } | { Address32: any } | { Address20: any } | string | Uint8Array, proxyType: ZorgketenRuntimeConfigsToolsProxyType | 'Any' | 'Governance' | 'Validation' | number | Uint8Array, delay: u32 | AnyNumber | Uint8Array) => SubmittableExtrinsic<ApiType>, [MultiAddress, ZorgketenRuntimeConfigsToolsProxyType, u32]>;
    };
    rootMotion: {
      /**
       * Run a call as Root.
       *
       * ## Dispatch Origin
       * `MotionOrigin`.
       *
       * ## Errors
       * `CallForbidden`.
       *
       * ## Events
       * `Dispatched`, with the result of the inner call.
       **/
      dispatch: AugmentedSubmittable<(call: Call | IMethod | string | Uint8Array) => SubmittableExtrinsic<ApiType>, [Call]>;
    };
    safeMode: {
      /**
       * Enter safe-mode permissionlessly for [`Config::EnterDuration`] blocks.
       *
       * Reserves [`Config::EnterDepositAmount`] from the caller's account.
       * Emits an [`Event::Entered`] event on success.
       * Errors with [`Error::Entered`] if the safe-mode is already entered.
       * Errors with [`Error::NotConfigured`] if the deposit amount is `None`.
       **/
      enter: AugmentedSubmittable<() => SubmittableExtrinsic<ApiType>, []>;
      /**
       * Extend the safe-mode permissionlessly for [`Config::ExtendDuration`] blocks.
       *
       * This accumulates on top of the current remaining duration.
       * Reserves [`Config::ExtendDepositAmount`] from the caller's account.
       * Emits an [`Event::Extended`] event on success.
       * Errors with [`Error::Exited`] if the safe-mode is entered.
       * Errors with [`Error::NotConfigured`] if the deposit amount is `None`.
       *
       * This may be called by any signed origin with [`Config::ExtendDepositAmount`] free
       * currency to reserve. This call can be disabled for all origins by configuring
       * [`Config::ExtendDepositAmount`] to `None`.
       **/
      extend: AugmentedSubmittable<() => SubmittableExtrinsic<ApiType>, []>;
      /**
       * Enter safe-mode by force for a per-origin configured number of blocks.
       *
       * Emits an [`Event::Entered`] event on success.
       * Errors with [`Error::Entered`] if the safe-mode is already entered.
       *
       * Can only be called by the [`Config::ForceEnterOrigin`] origin.
       **/
      forceEnter: AugmentedSubmittable<() => SubmittableExtrinsic<ApiType>, []>;
      /**
       * Exit safe-mode by force.
       *
       * Emits an [`Event::Exited`] with [`ExitReason::Force`] event on success.
       * Errors with [`Error::Exited`] if the safe-mode is inactive.
       *
       * Note: `safe-mode` will be automatically deactivated by [`Pallet::on_initialize`] hook
       * after the block height is greater than the [`EnteredUntil`] storage item.
       * Emits an [`Event::Exited`] with [`ExitReason::Timeout`] event when deactivated in the
       * hook.
       **/
      forceExit: AugmentedSubmittable<() => SubmittableExtrinsic<ApiType>, []>;
      /**
       * Extend the safe-mode by force for a per-origin configured number of blocks.
       *
       * Emits an [`Event::Extended`] event on success.
       * Errors with [`Error::Exited`] if the safe-mode is inactive.
       *
       * Can only be called by the [`Config::ForceExtendOrigin`] origin.
       **/
      forceExtend: AugmentedSubmittable<() => SubmittableExtrinsic<ApiType>, []>;
      /**
       * Force to release a deposit for an account that entered safe-mode at a given
       * historical block.
       *
       * This can be called while safe-mode is still entered.
       *
       * Emits a [`Event::DepositReleased`] event on success.
       * Errors with [`Error::Entered`] if safe-mode is entered.
       * Errors with [`Error::NoDeposit`] if the payee has no reserved currency at the
       * specified block.
       *
       * Can only be called by the [`Config::ForceDepositOrigin`] origin.
       **/
      forceReleaseDeposit: AugmentedSubmittable<(account: AccountId32 | string | Uint8Array, block: u32 | AnyNumber | Uint8Array) => SubmittableExtrinsic<ApiType>, [AccountId32, u32]>;
      /**
       * Slash a deposit for an account that entered or extended safe-mode at a given
       * historical block.
       *
       * This can only be called while safe-mode is entered.
       *
       * Emits a [`Event::DepositSlashed`] event on success.
       * Errors with [`Error::Entered`] if safe-mode is entered.
       *
       * Can only be called by the [`Config::ForceDepositOrigin`] origin.
       **/
      forceSlashDeposit: AugmentedSubmittable<(account: AccountId32 | string | Uint8Array, block: u32 | AnyNumber | Uint8Array) => SubmittableExtrinsic<ApiType>, [AccountId32, u32]>;
      /**
       * Permissionlessly release a deposit for an account that entered safe-mode at a
       * given historical block.
       *
       * The call can be completely disabled by setting [`Config::ReleaseDelay`] to `None`.
       * This cannot be called while safe-mode is entered and not until
       * [`Config::ReleaseDelay`] blocks have passed since safe-mode was entered.
       *
       * Emits a [`Event::DepositReleased`] event on success.
       * Errors with [`Error::Entered`] if the safe-mode is entered.
       * Errors with [`Error::CannotReleaseYet`] if [`Config::ReleaseDelay`] block have not
       * passed since safe-mode was entered. Errors with [`Error::NoDeposit`] if the payee has no
       * reserved currency at the block specified.
       **/
      releaseDeposit: AugmentedSubmittable<(account: AccountId32 | string | Uint8Array, block: u32 | AnyNumber | Uint8Array) => SubmittableExtrinsic<ApiType>, [AccountId32, u32]>;
    };
    scheduler: {
      /**
       * Cancel a scheduled task (named or anonymous), by providing the block it is scheduled for
       * execution in, as well as the index of the task in that block's agenda.
       *
       * In the case of a named task, it will remove it from the lookup table as well.
       **/
      cancel: AugmentedSubmittable<(when: u32 | AnyNumber | Uint8Array, index: u32 | AnyNumber | Uint8Array) => SubmittableExtrinsic<ApiType>, [u32, u32]>;
      /**
       * Cancel a named scheduled task.
       **/
      cancelNamed: AugmentedSubmittable<(id: U8aFixed | string | Uint8Array) => SubmittableExtrinsic<ApiType>, [U8aFixed]>;
      /**
       * Removes the retry configuration of a task.
       **/
      cancelRetry: AugmentedSubmittable<(task: ITuple<[u32, u32]> | [u32 | AnyNumber | Uint8Array, u32 | AnyNumber | Uint8Array]) => SubmittableExtrinsic<ApiType>, [ITuple<[u32, u32]>]>;
      /**
       * Cancel the retry configuration of a named task.
       **/
      cancelRetryNamed: AugmentedSubmittable<(id: U8aFixed | string | Uint8Array) => SubmittableExtrinsic<ApiType>, [U8aFixed]>;
      /**
       * Anonymously schedule a task.
       **/
      schedule: AugmentedSubmittable<(when: u32 | AnyNumber | Uint8Array, maybePeriodic: Option<ITuple<[u32, u32]>> | null | Uint8Array | ITuple<[u32, u32]> | [u32 | AnyNumber | Uint8Array, u32 | AnyNumber | Uint8Array], priority: u8 | AnyNumber | Uint8Array, call: Call | IMethod | string | Uint8Array) => SubmittableExtrinsic<ApiType>, [u32, Option<ITuple<[u32, u32]>>, u8, Call]>;
      /**
       * Anonymously schedule a task after a delay.
       **/
      scheduleAfter: AugmentedSubmittable<(after: u32 | AnyNumber | Uint8Array, maybePeriodic: Option<ITuple<[u32, u32]>> | null | Uint8Array | ITuple<[u32, u32]> | [u32 | AnyNumber | Uint8Array, u32 | AnyNumber | Uint8Array], priority: u8 | AnyNumber | Uint8Array, call: Call | IMethod | string | Uint8Array) => SubmittableExtrinsic<ApiType>, [u32, Option<ITuple<[u32, u32]>>, u8, Call]>;
      /**
       * Schedule a named task.
       **/
      scheduleNamed: AugmentedSubmittable<(id: U8aFixed | string | Uint8Array, when: u32 | AnyNumber | Uint8Array, maybePeriodic: Option<ITuple<[u32, u32]>> | null | Uint8Array | ITuple<[u32, u32]> | [u32 | AnyNumber | Uint8Array, u32 | AnyNumber | Uint8Array], priority: u8 | AnyNumber | Uint8Array, call: Call | IMethod | string | Uint8Array) => SubmittableExtrinsic<ApiType>, [U8aFixed, u32, Option<ITuple<[u32, u32]>>, u8, Call]>;
      /**
       * Schedule a named task after a delay.
       **/
      scheduleNamedAfter: AugmentedSubmittable<(id: U8aFixed | string | Uint8Array, after: u32 | AnyNumber | Uint8Array, maybePeriodic: Option<ITuple<[u32, u32]>> | null | Uint8Array | ITuple<[u32, u32]> | [u32 | AnyNumber | Uint8Array, u32 | AnyNumber | Uint8Array], priority: u8 | AnyNumber | Uint8Array, call: Call | IMethod | string | Uint8Array) => SubmittableExtrinsic<ApiType>, [U8aFixed, u32, Option<ITuple<[u32, u32]>>, u8, Call]>;
      /**
       * Set a retry configuration for a task so that, in case its scheduled run fails, it will
       * be retried after `period` blocks, for a total amount of `retries` retries or until it
       * succeeds.
       *
       * Tasks which need to be scheduled for a retry are still subject to weight metering and
       * agenda space, same as a regular task. If a periodic task fails, it will be scheduled
       * normally while the task is retrying.
       *
       * Tasks scheduled as a result of a retry for a periodic task are unnamed, non-periodic
       * clones of the original task. Their retry configuration will be derived from the
       * original task's configuration, but will have a lower value for `remaining` than the
       * original `total_retries`.
       *
       * This call **cannot** be used to set a retry configuration for a named task.
       **/
      setRetry: AugmentedSubmittable<(task: ITuple<[u32, u32]> | [u32 | AnyNumber | Uint8Array, u32 | AnyNumber | Uint8Array], retries: u8 | AnyNumber | Uint8Array, period: u32 | AnyNumber | Uint8Array) => SubmittableExtrinsic<ApiType>, [ITuple<[u32, u32]>, u8, u32]>;
      /**
       * Set a retry configuration for a named task so that, in case its scheduled run fails, it
       * will be retried after `period` blocks, for a total amount of `retries` retries or until
       * it succeeds.
       *
       * Tasks which need to be scheduled for a retry are still subject to weight metering and
       * agenda space, same as a regular task. If a periodic task fails, it will be scheduled
       * normally while the task is retrying.
       *
       * Tasks scheduled as a result of a retry for a periodic task are unnamed, non-periodic
       * clones of the original task. Their retry configuration will be derived from the
       * original task's configuration, but will have a lower value for `remaining` than the
       * original `total_retries`.
       *
       * This is the only way to set a retry configuration for a named task.
       **/
      setRetryNamed: AugmentedSubmittable<(id: U8aFixed | string | Uint8Array, retries: u8 | AnyNumber | Uint8Array, period: u32 | AnyNumber | Uint8Array) => SubmittableExtrinsic<ApiType>, [U8aFixed, u8, u32]>;
    };
    session: {
      /**
       * Removes any session key(s) of the function caller.
       *
       * This doesn't take effect until the next session.
       *
       * The dispatch origin of this function must be Signed and the account must be either be
       * convertible to a validator ID using the chain's typical addressing system (this usually
       * means being a controller account) or directly convertible into a validator ID (which
       * usually means being a stash account).
       **/
      purgeKeys: AugmentedSubmittable<() => SubmittableExtrinsic<ApiType>, []>;
      /**
       * Sets the session key(s) of the function caller to `keys`.
       *
       * Allows an account to set its session key prior to becoming a validator.
       * This doesn't take effect until the next session.
       *
       * - `origin`: The dispatch origin of this function must be signed.
       * - `keys`: The new session keys to set. These are the public keys of all sessions keys
       * setup in the runtime.
       * - `proof`: The proof that `origin` has access to the private keys of `keys`. See
       * [`impl_opaque_keys`](sp_runtime::impl_opaque_keys) for more information about the
       * proof format.
       **/
      setKeys: AugmentedSubmittable<(keys: ZorgketenRuntimeSessionKeys | { aura?: any; grandpa?: any } | string | Uint8Array, proof: Bytes | string | Uint8Array) => SubmittableExtrinsic<ApiType>, [ZorgketenRuntimeSessionKeys, Bytes]>;
    };
    settlement: {
      /**
       * Accept the contract that a payer has offered.
       *
       * ## Dispatch Origin
       * Signed by an active organisation that gives care, or by its claims officer.
       *
       * ## Errors
       * `NotAuthorized`, `NotActive`, `NoOffer`, `NoCeiling`, `PriceAboveCeiling`; of a renewal also
       * `ContractExists`, `OtherCollection`, `NotInFuture`, `RowsNotAscending`, `TooManyRows`.
       *
       * ## Events
       * `ContractAccepted`, or `ContractRenewed`.
       **/
      acceptContract: AugmentedSubmittable<(payer: AccountId32 | string | Uint8Array, offer: u32 | AnyNumber | Uint8Array) => SubmittableExtrinsic<ApiType>, [AccountId32, u32]>;
      /**
       * Accept the prices that a payer has proposed, while their dates are still in the future.
       *
       * ## Dispatch Origin
       * Signed by an active organisation that gives care, or by its claims officer.
       *
       * ## Errors
       * `NotAuthorized`, `NotActive`, `NoOffer`, `ContractEnded`, `NotInFuture`, `NoCeiling`,
       * `PriceAboveCeiling`.
       *
       * ## Events
       * `PricesAccepted`.
       **/
      acceptPrices: AugmentedSubmittable<(payer: AccountId32 | string | Uint8Array, offer: u32 | AnyNumber | Uint8Array) => SubmittableExtrinsic<ApiType>, [AccountId32, u32]>;
      /**
       * Add a row to a national table, for a future date after all its rows.
       *
       * It also begins an empty table, which then can't be installed any more.
       *
       * ## Dispatch Origin
       * `GovernOrigin`.
       *
       * ## Errors
       * `NotInFuture`, `AmountTooLarge`, `RowsNotAscending`, `TooManyRows`.
       *
       * ## Events
       * `TableRowAdded`.
       **/
      addRow: AugmentedSubmittable<(table: ZorgketenPrimitivesMoneyNationalTable | 'OwnContributionPerHour' | 'CeilingHour' | 'CeilingPartusHour' | 'CeilingRegistration' | 'CeilingIntakeHome' | 'CeilingIntakePhone' | 'CeilingPartusSurcharge' | 'MinMinutes' | 'MaxMinutes' | 'HospitalDayBreast' | 'HospitalDayFormula' | 'LastDay' | 'LastDayExtended' | 'GranularityMinutes' | 'ClaimWindowDays' | 'OwnContributionPerDay' | 'InstitutionDayLimit' | 'CeilingInstitutionDay' | number | Uint8Array, validFrom: u16 | AnyNumber | Uint8Array, value: u128 | AnyNumber | Uint8Array) => SubmittableExtrinsic<ApiType>, [ZorgketenPrimitivesMoneyNationalTable, u16, u128]>;
      /**
       * Draw on a provider's balance for what it owes a payer for credits.
       *
       * ## Dispatch Origin
       * Signed by anyone: the money goes only where it is owed.
       *
       * ## Errors
       * `NoContract`, `NothingToPay`.
       *
       * ## Events
       * `DebtReduced`, `WaitingClaimPaid`.
       **/
      collectDebt: AugmentedSubmittable<(payer: AccountId32 | string | Uint8Array, provider: AccountId32 | string | Uint8Array) => SubmittableExtrinsic<ApiType>, [AccountId32, AccountId32]>;
      /**
       * Confirm that the bank has paid, and burn the euros.
       *
       * ## Dispatch Origin
       * Signed by the settlement agent, if it is not gone, or by its claims officer.
       *
       * ## Errors
       * `NotAuthorized`, `NotActive`, `NoPayout`, `ReferenceUsed`.
       *
       * ## Events
       * `PayoutConfirmed`.
       **/
      confirmPayout: AugmentedSubmittable<(payout: u32 | AnyNumber | Uint8Array, reference: H256 | string | Uint8Array) => SubmittableExtrinsic<ApiType>, [u32, H256]>;
      /**
       * Credit a paid claim, by a counter-entry that refers to its case, service and date.
       *
       * The money comes out of the provider's balance as far as that reaches; its next payments by
       * this payer are reduced by the rest.
       *
       * ## Dispatch Origin
       * Signed by an organisation that gives care and is not gone, or by its claims officer.
       *
       * ## Errors
       * `NotAuthorized`, `NotActive`, `ZeroAmount`, `NoContract`, `NoPrice`, `NoOwnContribution`,
       * `NoClaim`, `CreditAbovePaid`.
       *
       * ## Events
       * `Credited`, `WaitingClaimPaid`, `DebtReduced`.
       **/
      credit: AugmentedSubmittable<(payer: AccountId32 | string | Uint8Array, caseId: H256 | string | Uint8Array, service: ZorgketenPrimitivesMoneyService | 'Hour' | 'PartusHour' | 'Registration' | 'IntakeHome' | 'IntakePhone' | 'PartusSurcharge' | 'InstitutionDayMother' | 'InstitutionDayChild' | number | Uint8Array, date: u16 | AnyNumber | Uint8Array, amount: u128 | AnyNumber | Uint8Array) => SubmittableExtrinsic<ApiType>, [AccountId32, H256, ZorgketenPrimitivesMoneyService, u16, u128]>;
      /**
       * End a contract from a future date on, or move its end to an earlier one.
       *
       * Care of earlier days stays payable, whenever it is approved, and so does all care of cases
       * whose minutes were guaranteed before: both at the contract's prices. No other case can begin
       * under it from that date on, and no price that would begin then is agreed.
       *
       * ## Dispatch Origin
       * Signed by the payer or the provider, if it is not gone, or by its claims officer.
       *
       * ## Errors
       * `NotAuthorized`, `NotActive`, `NoContract`, `NotInFuture`, `NotEarlier`.
       *
       * ## Events
       * `ContractEnded`.
       **/
      endContract: AugmentedSubmittable<(payer: AccountId32 | string | Uint8Array, provider: AccountId32 | string | Uint8Array, from: u16 | AnyNumber | Uint8Array) => SubmittableExtrinsic<ApiType>, [AccountId32, AccountId32, u16]>;
      /**
       * Fill a national table that is still empty, with rows of any date.
       *
       * ## Dispatch Origin
       * `GovernOrigin`.
       *
       * ## Errors
       * `NoRows`, `RowsNotAscending`, `AmountTooLarge`, `TableNotEmpty`.
       *
       * ## Events
       * `TableInstalled`.
       **/
      installTable: AugmentedSubmittable<(table: ZorgketenPrimitivesMoneyNationalTable | 'OwnContributionPerHour' | 'CeilingHour' | 'CeilingPartusHour' | 'CeilingRegistration' | 'CeilingIntakeHome' | 'CeilingIntakePhone' | 'CeilingPartusSurcharge' | 'MinMinutes' | 'MaxMinutes' | 'HospitalDayBreast' | 'HospitalDayFormula' | 'LastDay' | 'LastDayExtended' | 'GranularityMinutes' | 'ClaimWindowDays' | 'OwnContributionPerDay' | 'InstitutionDayLimit' | 'CeilingInstitutionDay' | number | Uint8Array, rows: Vec<PalletSettlementTableRow> | (PalletSettlementTableRow | { validFrom?: any; value?: any } | string | Uint8Array)[]) => SubmittableExtrinsic<ApiType>, [ZorgketenPrimitivesMoneyNationalTable, Vec<PalletSettlementTableRow>]>;
      /**
       * Issue euros to a payer that has deposited them at the bank, and pay its waiting claims.
       *
       * ## Dispatch Origin
       * Signed by the active settlement agent, or by its claims officer.
       *
       * ## Errors
       * `NotAuthorized`, `NotActive`, `NotAPayer`, `ZeroAmount`, `AmountTooLarge`, `ReferenceUsed`.
       *
       * ## Events
       * `Issued`, `WaitingClaimPaid`, `DebtReduced`.
       **/
      issue: AugmentedSubmittable<(payer: AccountId32 | string | Uint8Array, amount: u128 | AnyNumber | Uint8Array, reference: H256 | string | Uint8Array) => SubmittableExtrinsic<ApiType>, [AccountId32, u128, H256]>;
      /**
       * Offer a contract to a provider, with prices of any date.
       *
       * Where a contract between the two was ended, this offers to renew it: with the same collection,
       * and prices for future dates after those that it has.
       *
       * ## Dispatch Origin
       * Signed by an active organisation that pays for care, or by its claims officer.
       *
       * ## Errors
       * `NotAuthorized`, `NotActive`, `NotAProvider`, `ContractExists`, `OtherCollection`,
       * `OfferExists`, `NoRows`, `RowsNotAscending`, `AmountTooLarge`, `NotInFuture`, `TooManyRows`,
       * `NoCeiling`, `PriceAboveCeiling`, `NumbersUsedUp`.
       *
       * ## Events
       * `ContractOffered`.
       **/
      offerContract: AugmentedSubmittable<(provider: AccountId32 | string | Uint8Array, collection: PalletSettlementCollection | 'Provider' | 'Insurer' | number | Uint8Array, prices: Vec<PalletSettlementPriceRow> | (PalletSettlementPriceRow | { service?: any; validFrom?: any; cents?: any } | string | Uint8Array)[]) => SubmittableExtrinsic<ApiType>, [AccountId32, PalletSettlementCollection, Vec<PalletSettlementPriceRow>]>;
      /**
       * Pay waiting claims of a payer, the oldest first, at most `limit` and at most
       * [`MAX_CLAIMS_PER_CALL`] of them.
       *
       * They are also paid by themselves; this is for a chain too busy to do so at once.
       *
       * ## Dispatch Origin
       * Signed by anyone: the money goes only where it is owed.
       *
       * ## Errors
       * `NothingToPay`.
       *
       * ## Events
       * `WaitingClaimPaid`, `DebtReduced`.
       **/
      payWaiting: AugmentedSubmittable<(payer: AccountId32 | string | Uint8Array, limit: u32 | AnyNumber | Uint8Array) => SubmittableExtrinsic<ApiType>, [AccountId32, u32]>;
      /**
       * Propose further prices of a contract, for future dates after the service's last row.
       *
       * ## Dispatch Origin
       * Signed by an active organisation that pays for care, or by its claims officer.
       *
       * ## Errors
       * `NotAuthorized`, `NotActive`, `NoContract`, `OfferExists`, `NoRows`, `RowsNotAscending`,
       * `AmountTooLarge`, `ContractEnded`, `NotInFuture`, `TooManyRows`, `NoCeiling`, `PriceAboveCeiling`,
       * `NumbersUsedUp`.
       *
       * ## Events
       * `PricesProposed`.
       **/
      proposePrices: AugmentedSubmittable<(provider: AccountId32 | string | Uint8Array, prices: Vec<PalletSettlementPriceRow> | (PalletSettlementPriceRow | { service?: any; validFrom?: any; cents?: any } | string | Uint8Array)[]) => SubmittableExtrinsic<ApiType>, [AccountId32, Vec<PalletSettlementPriceRow>]>;
      /**
       * Refuse a payout, and return its euros to the provider.
       *
       * ## Dispatch Origin
       * Signed by the settlement agent, if it is not gone, or by its claims officer.
       *
       * ## Errors
       * `NotAuthorized`, `NotActive`, `NoPayout`.
       *
       * ## Events
       * `PayoutRejected`.
       **/
      rejectPayout: AugmentedSubmittable<(payout: u32 | AnyNumber | Uint8Array, reason: PalletSettlementPayoutRejection | 'NoBankAccount' | 'ReturnedByBank' | 'OnRequest' | 'UnderInvestigation' | number | Uint8Array) => SubmittableExtrinsic<ApiType>, [u32, PalletSettlementPayoutRejection]>;
      /**
       * Ask for euros at the bank. They are held until the agent answers.
       *
       * ## Dispatch Origin
       * Signed by an organisation that gives care and is not gone, or by its claims officer.
       *
       * ## Errors
       * `NotAuthorized`, `NotActive`, `ZeroAmount`, `PayoutAboveBalance`, `TooManyPayouts`,
       * `NumbersUsedUp`.
       *
       * ## Events
       * `PayoutRequested`.
       **/
      requestPayout: AugmentedSubmittable<(amount: u128 | AnyNumber | Uint8Array) => SubmittableExtrinsic<ApiType>, [u128]>;
      /**
       * Take back an offer, of a contract or of prices.
       *
       * ## Dispatch Origin
       * Signed by an organisation that pays for care and is not gone, or by its claims officer.
       *
       * ## Errors
       * `NotAuthorized`, `NotActive`, `NoOffer`.
       *
       * ## Events
       * `OfferWithdrawn`.
       **/
      withdrawOffer: AugmentedSubmittable<(provider: AccountId32 | string | Uint8Array) => SubmittableExtrinsic<ApiType>, [AccountId32]>;
    };
    system: {
      /**
       * Provide the preimage (runtime binary) `code` for an upgrade that has been authorized.
       *
       * If the authorization required a version check, this call will ensure the spec name
       * remains unchanged and that the spec version has increased.
       *
       * Depending on the runtime's `OnSetCode` configuration, this function may directly apply
       * the new `code` in the same block or attempt to schedule the upgrade.
       *
       * All origins are allowed.
       **/
      applyAuthorizedUpgrade: AugmentedSubmittable<(code: Bytes | string | Uint8Array) => SubmittableExtrinsic<ApiType>, [Bytes]>;
      /**
       * Authorize an upgrade to a given `code_hash` for the runtime. The runtime can be supplied
       * later.
       *
       * This call requires Root origin.
       **/
      authorizeUpgrade: AugmentedSubmittable<(codeHash: H256 | string | Uint8Array) => SubmittableExtrinsic<ApiType>, [H256]>;
      /**
       * Authorize an upgrade to a given `code_hash` for the runtime. The runtime can be supplied
       * later.
       *
       * WARNING: This authorizes an upgrade that will take place without any safety checks, for
       * example that the spec name remains the same and that the version number increases. Not
       * recommended for normal use. Use `authorize_upgrade` instead.
       *
       * This call requires Root origin.
       **/
      authorizeUpgradeWithoutChecks: AugmentedSubmittable<(codeHash: H256 | string | Uint8Array) => SubmittableExtrinsic<ApiType>, [H256]>;
      /**
       * Kill all storage items with a key that starts with the given prefix.
       *
       * **NOTE:** We rely on the Root origin to provide us the number of subkeys under
       * the prefix we are removing to accurately calculate the weight of this function.
       **/
      killPrefix: AugmentedSubmittable<(prefix: Bytes | string | Uint8Array, subkeys: u32 | AnyNumber | Uint8Array) => SubmittableExtrinsic<ApiType>, [Bytes, u32]>;
      /**
       * Kill some items from storage.
       **/
      killStorage: AugmentedSubmittable<(keys: Vec<Bytes> | (Bytes | string | Uint8Array)[]) => SubmittableExtrinsic<ApiType>, [Vec<Bytes>]>;
      /**
       * Make some on-chain remark.
       *
       * Can be executed by every `origin`.
       **/
      remark: AugmentedSubmittable<(remark: Bytes | string | Uint8Array) => SubmittableExtrinsic<ApiType>, [Bytes]>;
      /**
       * Make some on-chain remark and emit event.
       **/
      remarkWithEvent: AugmentedSubmittable<(remark: Bytes | string | Uint8Array) => SubmittableExtrinsic<ApiType>, [Bytes]>;
      /**
       * Set the new runtime code.
       **/
      setCode: AugmentedSubmittable<(code: Bytes | string | Uint8Array) => SubmittableExtrinsic<ApiType>, [Bytes]>;
      /**
       * Set the new runtime code without doing any checks of the given `code`.
       *
       * Note that runtime upgrades will not run if this is called with a not-increasing spec
       * version!
       **/
      setCodeWithoutChecks: AugmentedSubmittable<(code: Bytes | string | Uint8Array) => SubmittableExtrinsic<ApiType>, [Bytes]>;
      /**
       * Set the number of pages in the WebAssembly environment's heap.
       **/
      setHeapPages: AugmentedSubmittable<(pages: u64 | AnyNumber | Uint8Array) => SubmittableExtrinsic<ApiType>, [u64]>;
      /**
       * Set some items of storage.
       **/
      setStorage: AugmentedSubmittable<(items: Vec<ITuple<[Bytes, Bytes]>> | ([Bytes | string | Uint8Array, Bytes | string | Uint8Array])[]) => SubmittableExtrinsic<ApiType>, [Vec<ITuple<[Bytes, Bytes]>>]>;
    };
    timestamp: {
      /**
       * Set the current time.
       *
       * This call should be invoked exactly once per block. It will panic at the finalization
       * phase, if this call hasn't been invoked by that time.
       *
       * The timestamp should be greater than the previous one by the amount specified by
       * [`Config::MinimumPeriod`].
       *
       * The dispatch origin for this call must be _None_.
       *
       * This dispatch class is _Mandatory_ to ensure it gets executed in the block. Be aware
       * that changing the complexity of this call could result exhausting the resources in a
       * block to execute any other calls.
       *
       * ## Complexity
       * - `O(1)` (Note that implementations of `OnTimestampSet` must also be `O(1)`)
       * - 1 storage read and 1 storage mutation (codec `O(1)` because of `DidUpdate::take` in
       * `on_finalize`)
       * - 1 event handler `on_timestamp_set`. Must be `O(1)`.
       **/
      set: AugmentedSubmittable<(now: Compact<u64> | AnyNumber | Uint8Array) => SubmittableExtrinsic<ApiType>, [Compact<u64>]>;
    };
    txPause: {
      /**
       * Pause a call.
       *
       * Can only be called by [`Config::PauseOrigin`].
       * Emits an [`Event::CallPaused`] event on success.
       **/
      pause: AugmentedSubmittable<(fullName: ITuple<[Bytes, Bytes]> | [Bytes | string | Uint8Array, Bytes | string | Uint8Array]) => SubmittableExtrinsic<ApiType>, [ITuple<[Bytes, Bytes]>]>;
      /**
       * Un-pause a call.
       *
       * Can only be called by [`Config::UnpauseOrigin`].
       * Emits an [`Event::CallUnpaused`] event on success.
       **/
      unpause: AugmentedSubmittable<(ident: ITuple<[Bytes, Bytes]> | [Bytes | string | Uint8Array, Bytes | string | Uint8Array]) => SubmittableExtrinsic<ApiType>, [ITuple<[Bytes, Bytes]>]>;
    };
    utility: {
      /**
       * Send a call through an indexed pseudonym of the sender.
       *
       * Filter from origin are passed along. The call will be dispatched with an origin which
       * use the same filter as the origin of this call.
       *
       * NOTE: If you need to ensure that any account-based filtering is not honored (i.e.
       * because you expect `proxy` to have been used prior in the call stack and you do not want
       * the call restrictions to apply to any sub-accounts), then use `as_multi_threshold_1`
       * in the Multisig pallet instead.
       *
       * NOTE: Prior to version *12, this was called `as_limited_sub`.
       *
       * The dispatch origin for this call must be _Signed_.
       **/
      asDerivative: AugmentedSubmittable<(index: u16 | AnyNumber | Uint8Array, call: Call | IMethod | string | Uint8Array) => SubmittableExtrinsic<ApiType>, [u16, Call]>;
      /**
       * Send a batch of dispatch calls.
       *
       * May be called from any origin except `None`.
       *
       * - `calls`: The calls to be dispatched from the same origin. The number of call must not
       * exceed the constant: `batched_calls_limit` (available in constant metadata).
       *
       * If origin is root then the calls are dispatched without checking origin filter. (This
       * includes bypassing `frame_system::Config::BaseCallFilter`).
       *
       * ## Complexity
       * - O(C) where C is the number of calls to be batched.
       *
       * This will return `Ok` in all circumstances. To determine the success of the batch, an
       * event is deposited. If a call failed and the batch was interrupted, then the
       * `BatchInterrupted` event is deposited, along with the number of successful calls made
       * and the error of the failed call. If all were successful, then the `BatchCompleted`
       * event is deposited.
       **/
      batch: AugmentedSubmittable<(calls: Vec<Call> | (Call | IMethod | string | Uint8Array)[]) => SubmittableExtrinsic<ApiType>, [Vec<Call>]>;
      /**
       * Send a batch of dispatch calls and atomically execute them.
       * The whole transaction will rollback and fail if any of the calls failed.
       *
       * May be called from any origin except `None`.
       *
       * - `calls`: The calls to be dispatched from the same origin. The number of call must not
       * exceed the constant: `batched_calls_limit` (available in constant metadata).
       *
       * If origin is root then the calls are dispatched without checking origin filter. (This
       * includes bypassing `frame_system::Config::BaseCallFilter`).
       *
       * ## Complexity
       * - O(C) where C is the number of calls to be batched.
       **/
      batchAll: AugmentedSubmittable<(calls: Vec<Call> | (Call | IMethod | string | Uint8Array)[]) => SubmittableExtrinsic<ApiType>, [Vec<Call>]>;
      /**
       * Dispatches a function call with a provided origin.
       *
       * The dispatch origin for this call must be _Root_.
       *
       * ## Complexity
       * - O(1).
       **/
      dispatchAs: AugmentedSubmittable<(asOrigin: ZorgketenRuntimeOriginCaller | { system: any } | { Consortium: any } | string | Uint8Array, call: Call | IMethod | string | Uint8Array) => SubmittableExtrinsic<ApiType>, [ZorgketenRuntimeOriginCaller, Call]>;
      /**
       * Dispatches a function call with a provided origin.
       *
       * Almost the same as [`Pallet::dispatch_as`] but forwards any error of the inner call.
       *
       * The dispatch origin for this call must be _Root_.
       **/
      dispatchAsFallible: AugmentedSubmittable<(asOrigin: ZorgketenRuntimeOriginCaller | { system: any } | { Consortium: any } | string | Uint8Array, call: Call | IMethod | string | Uint8Array) => SubmittableExtrinsic<ApiType>, [ZorgketenRuntimeOriginCaller, Call]>;
      /**
       * Send a batch of dispatch calls.
       * Unlike `batch`, it allows errors and won't interrupt.
       *
       * May be called from any origin except `None`.
       *
       * - `calls`: The calls to be dispatched from the same origin. The number of call must not
       * exceed the constant: `batched_calls_limit` (available in constant metadata).
       *
       * If origin is root then the calls are dispatch without checking origin filter. (This
       * includes bypassing `frame_system::Config::BaseCallFilter`).
       *
       * ## Complexity
       * - O(C) where C is the number of calls to be batched.
       **/
      forceBatch: AugmentedSubmittable<(calls: Vec<Call> | (Call | IMethod | string | Uint8Array)[]) => SubmittableExtrinsic<ApiType>, [Vec<Call>]>;
      /**
       * Dispatch a fallback call in the event the main call fails to execute.
       * May be called from any origin except `None`.
       *
       * This function first attempts to dispatch the `main` call.
       * If the `main` call fails, the `fallback` is attemted.
       * if the fallback is successfully dispatched, the weights of both calls
       * are accumulated and an event containing the main call error is deposited.
       *
       * In the event of a fallback failure the whole call fails
       * with the weights returned.
       *
       * - `main`: The main call to be dispatched. This is the primary action to execute.
       * - `fallback`: The fallback call to be dispatched in case the `main` call fails.
       *
       * ## Dispatch Logic
       * - If the origin is `root`, both the main and fallback calls are executed without
       * applying any origin filters.
       * - If the origin is not `root`, the origin filter is applied to both the `main` and
       * `fallback` calls.
       *
       * ## Use Case
       * - Some use cases might involve submitting a `batch` type call in either main, fallback
       * or both.
       **/
      ifElse: AugmentedSubmittable<(main: Call | IMethod | string | Uint8Array, fallback: Call | IMethod | string | Uint8Array) => SubmittableExtrinsic<ApiType>, [Call, Call]>;
      /**
       * Dispatch a function call with a specified weight.
       *
       * This function does not check the weight of the call, and instead allows the
       * Root origin to specify the weight of the call.
       *
       * The dispatch origin for this call must be _Root_.
       **/
      withWeight: AugmentedSubmittable<(call: Call | IMethod | string | Uint8Array, weight: SpWeightsWeightV2Weight | { refTime?: any; proofSize?: any } | string | Uint8Array) => SubmittableExtrinsic<ApiType>, [Call, SpWeightsWeightV2Weight]>;
    };
    validators: {
      /**
       * Add a nominated account to the validators.
       *
       * ## Dispatch Origin
       * `GovernOrigin`.
       *
       * ## Errors
       * `AlreadyChangedThisSession`, `NotNominated`, `NotAnOrganisation`, `AlreadyValidator`,
       * `KeysMissing`, `TooManyValidators`.
       *
       * ## Events
       * `ValidatorAdded`.
       **/
      add: AugmentedSubmittable<(validator: AccountId32 | string | Uint8Array) => SubmittableExtrinsic<ApiType>, [AccountId32]>;
      /**
       * Nominate an account, so that it can register session keys.
       *
       * The account needs no balance: the nomination keeps it alive.
       *
       * ## Dispatch Origin
       * Signed by an organisation of the consortium.
       *
       * ## Errors
       * `NotAnOrganisation`, `AlreadyNominated`, `TooManyNominees`.
       *
       * ## Events
       * `Nominated`.
       **/
      nominate: AugmentedSubmittable<(validator: AccountId32 | string | Uint8Array) => SubmittableExtrinsic<ApiType>, [AccountId32]>;
      /**
       * Remove a validator. It stays nominated and can be added again.
       *
       * ## Dispatch Origin
       * `GovernOrigin`.
       *
       * ## Errors
       * `AlreadyChangedThisSession`, `NotValidator`, `TooFewValidators`.
       *
       * ## Events
       * `ValidatorRemoved`.
       **/
      remove: AugmentedSubmittable<(validator: AccountId32 | string | Uint8Array) => SubmittableExtrinsic<ApiType>, [AccountId32]>;
      /**
       * End a nomination. Removes the account's session keys.
       *
       * ## Dispatch Origin
       * Signed by the organisation that nominated the account.
       *
       * ## Errors
       * `NotNominated`, `NotTheNominator`, `StillValidating`.
       *
       * ## Events
       * `Withdrawn`.
       **/
      withdraw: AugmentedSubmittable<(validator: AccountId32 | string | Uint8Array) => SubmittableExtrinsic<ApiType>, [AccountId32]>;
    };
  } // AugmentedSubmittables
} // declare module
