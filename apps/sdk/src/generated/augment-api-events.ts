// Made from what a node says of itself by `npm run generate`, do not edit

// import type lookup before we augment - in some environments
// this is required to allow for ambient/previous definitions
import '@polkadot/api-base/types/events';

import type { ApiTypes, AugmentedEvent } from '@polkadot/api-base/types';
import type { Bytes, Null, Option, Result, U8aFixed, Vec, bool, u128, u16, u32, u64, u8 } from '@polkadot/types-codec';
import type { ITuple } from '@polkadot/types-codec/types';
import type { AccountId32, H256 } from '@polkadot/types/interfaces/runtime';
import type { FrameSupportTokensMiscBalanceStatus, FrameSystemDispatchEventInfo, PalletBalancesUnexpectedKind, PalletCareLogLogEntry, PalletConsentEmergencyReason, PalletConsentGrantee, PalletConsentSignatory, PalletMaternityIndicationReason, PalletMaternityRejectReason, PalletMultisigTimepoint, PalletParticipantsLimits, PalletParticipantsSuspension, PalletProxyDepositKind, PalletSafeModeExitReason, PalletSettlementPayoutRejection, SpConsensusGrandpaAppPublic, SpRuntimeDispatchError, ZorgketenPrimitivesConsentDataCategory, ZorgketenPrimitivesConsentDomain, ZorgketenPrimitivesConsentPurpose, ZorgketenPrimitivesMoneyNationalTable, ZorgketenPrimitivesMoneyService, ZorgketenPrimitivesOrganisationOrganisationKind, ZorgketenPrimitivesRoleAgeClass, ZorgketenPrimitivesRoleRepresentativeKind, ZorgketenPrimitivesRoleStaffRole, ZorgketenRuntimeConfigsToolsProxyType, ZorgketenRuntimeRuntimeHoldReason } from '@polkadot/types/lookup';

export type __AugmentedEvent<ApiType extends ApiTypes> = AugmentedEvent<ApiType>;

declare module '@polkadot/api-base/types/events' {
  interface AugmentedEvents<ApiType extends ApiTypes> {
    balances: {
      /**
       * A balance was set by root.
       **/
      BalanceSet: AugmentedEvent<ApiType, [who: AccountId32, free: u128], { who: AccountId32, free: u128 }>;
      /**
       * Some amount was burned from an account.
       **/
      Burned: AugmentedEvent<ApiType, [who: AccountId32, amount: u128], { who: AccountId32, amount: u128 }>;
      /**
       * Some debt has been dropped from the Total Issuance.
       **/
      BurnedDebt: AugmentedEvent<ApiType, [amount: u128], { amount: u128 }>;
      /**
       * Held balance was burned from an account.
       **/
      BurnedHeld: AugmentedEvent<ApiType, [reason: ZorgketenRuntimeRuntimeHoldReason, who: AccountId32, amount: u128], { reason: ZorgketenRuntimeRuntimeHoldReason, who: AccountId32, amount: u128 }>;
      /**
       * Some amount was deposited (e.g. for transaction fees).
       **/
      Deposit: AugmentedEvent<ApiType, [who: AccountId32, amount: u128], { who: AccountId32, amount: u128 }>;
      /**
       * An account was removed whose balance was non-zero but below ExistentialDeposit,
       * resulting in an outright loss.
       **/
      DustLost: AugmentedEvent<ApiType, [account: AccountId32, amount: u128], { account: AccountId32, amount: u128 }>;
      /**
       * An account was created with some free balance.
       **/
      Endowed: AugmentedEvent<ApiType, [account: AccountId32, freeBalance: u128], { account: AccountId32, freeBalance: u128 }>;
      /**
       * Some balance was frozen.
       **/
      Frozen: AugmentedEvent<ApiType, [who: AccountId32, amount: u128], { who: AccountId32, amount: u128 }>;
      /**
       * Some balance was placed on hold.
       **/
      Held: AugmentedEvent<ApiType, [reason: ZorgketenRuntimeRuntimeHoldReason, who: AccountId32, amount: u128], { reason: ZorgketenRuntimeRuntimeHoldReason, who: AccountId32, amount: u128 }>;
      /**
       * Total issuance was increased by `amount`, creating a credit to be balanced.
       **/
      Issued: AugmentedEvent<ApiType, [amount: u128], { amount: u128 }>;
      /**
       * Some balance was locked.
       **/
      Locked: AugmentedEvent<ApiType, [who: AccountId32, amount: u128], { who: AccountId32, amount: u128 }>;
      /**
       * Some amount was minted into an account.
       **/
      Minted: AugmentedEvent<ApiType, [who: AccountId32, amount: u128], { who: AccountId32, amount: u128 }>;
      /**
       * Some credit was balanced and added to the TotalIssuance.
       **/
      MintedCredit: AugmentedEvent<ApiType, [amount: u128], { amount: u128 }>;
      /**
       * Some balance was released from hold.
       **/
      Released: AugmentedEvent<ApiType, [reason: ZorgketenRuntimeRuntimeHoldReason, who: AccountId32, amount: u128], { reason: ZorgketenRuntimeRuntimeHoldReason, who: AccountId32, amount: u128 }>;
      /**
       * Total issuance was decreased by `amount`, creating a debt to be balanced.
       **/
      Rescinded: AugmentedEvent<ApiType, [amount: u128], { amount: u128 }>;
      /**
       * Some balance was reserved (moved from free to reserved).
       **/
      Reserved: AugmentedEvent<ApiType, [who: AccountId32, amount: u128], { who: AccountId32, amount: u128 }>;
      /**
       * Some balance was moved from the reserve of the first account to the second account.
       * Final argument indicates the destination balance type.
       **/
      ReserveRepatriated: AugmentedEvent<ApiType, [from: AccountId32, to: AccountId32, amount: u128, destinationStatus: FrameSupportTokensMiscBalanceStatus], { from: AccountId32, to: AccountId32, amount: u128, destinationStatus: FrameSupportTokensMiscBalanceStatus }>;
      /**
       * Some amount was restored into an account.
       **/
      Restored: AugmentedEvent<ApiType, [who: AccountId32, amount: u128], { who: AccountId32, amount: u128 }>;
      /**
       * Some amount was removed from the account (e.g. for misbehavior).
       **/
      Slashed: AugmentedEvent<ApiType, [who: AccountId32, amount: u128], { who: AccountId32, amount: u128 }>;
      /**
       * Some amount was suspended from an account (it can be restored later).
       **/
      Suspended: AugmentedEvent<ApiType, [who: AccountId32, amount: u128], { who: AccountId32, amount: u128 }>;
      /**
       * Some balance was thawed.
       **/
      Thawed: AugmentedEvent<ApiType, [who: AccountId32, amount: u128], { who: AccountId32, amount: u128 }>;
      /**
       * The `TotalIssuance` was forcefully changed.
       **/
      TotalIssuanceForced: AugmentedEvent<ApiType, [old: u128, new_: u128], { old: u128, new_: u128 }>;
      /**
       * Transfer succeeded.
       **/
      Transfer: AugmentedEvent<ApiType, [from: AccountId32, to: AccountId32, amount: u128], { from: AccountId32, to: AccountId32, amount: u128 }>;
      /**
       * The `transferred` balance is placed on hold at the `dest` account.
       **/
      TransferAndHold: AugmentedEvent<ApiType, [reason: ZorgketenRuntimeRuntimeHoldReason, source: AccountId32, dest: AccountId32, transferred: u128], { reason: ZorgketenRuntimeRuntimeHoldReason, source: AccountId32, dest: AccountId32, transferred: u128 }>;
      /**
       * A transfer of `amount` on hold from `source` to `dest` was initiated.
       **/
      TransferOnHold: AugmentedEvent<ApiType, [reason: ZorgketenRuntimeRuntimeHoldReason, source: AccountId32, dest: AccountId32, amount: u128], { reason: ZorgketenRuntimeRuntimeHoldReason, source: AccountId32, dest: AccountId32, amount: u128 }>;
      /**
       * An unexpected/defensive event was triggered.
       **/
      Unexpected: AugmentedEvent<ApiType, [PalletBalancesUnexpectedKind]>;
      /**
       * Some balance was unlocked.
       **/
      Unlocked: AugmentedEvent<ApiType, [who: AccountId32, amount: u128], { who: AccountId32, amount: u128 }>;
      /**
       * Some balance was unreserved (moved from reserved to free).
       **/
      Unreserved: AugmentedEvent<ApiType, [who: AccountId32, amount: u128], { who: AccountId32, amount: u128 }>;
      /**
       * An account was upgraded.
       **/
      Upgraded: AugmentedEvent<ApiType, [who: AccountId32], { who: AccountId32 }>;
      /**
       * Some amount was withdrawn from the account (e.g. for transaction fees).
       **/
      Withdraw: AugmentedEvent<ApiType, [who: AccountId32, amount: u128], { who: AccountId32, amount: u128 }>;
    };
    careLog: {
      /**
       * A batch of an access log has been anchored.
       **/
      AccessLogAnchored: AugmentedEvent<ApiType, [organisation: AccountId32, number: u32, merkleRoot: H256, root: H256, count: u32, from: u32, until: u32], { organisation: AccountId32, number: u32, merkleRoot: H256, root: H256, count: u32, from: u32, until: u32 }>;
      /**
       * The consortium has set an activity code.
       **/
      ActivitySet: AugmentedEvent<ApiType, [code: u16, domains: u8, active: bool], { code: u16, domains: u8, active: bool }>;
      /**
       * An organisation has brought its access log up to date after a gap.
       **/
      GapClosed: AugmentedEvent<ApiType, [organisation: AccountId32], { organisation: AccountId32 }>;
      /**
       * An organisation has not anchored its access log in time.
       **/
      GapNoted: AugmentedEvent<ApiType, [organisation: AccountId32, since: u32], { organisation: AccountId32, since: u32 }>;
      /**
       * An organisation has promised to anchor its access log so often.
       **/
      IntervalPromised: AugmentedEvent<ApiType, [organisation: AccountId32, interval: u32], { organisation: AccountId32, interval: u32 }>;
      /**
       * A dossier has changed. All such entries of a dossier, in the order of their numbers, lead to
       * its head; a number that is missing is that of a fact which another pallet keeps.
       **/
      Logged: AugmentedEvent<ApiType, [dossier: H256, number: u32, entry: PalletCareLogLogEntry], { dossier: H256, number: u32, entry: PalletCareLogLogEntry }>;
      /**
       * Facts and allocations of a closed dossier have gone from the state.
       **/
      Pruned: AugmentedEvent<ApiType, [dossier: H256, removed: u32, isDone: bool], { dossier: H256, removed: u32, isDone: bool }>;
      /**
       * The consortium has set a source register.
       **/
      RegisterSet: AugmentedEvent<ApiType, [code: u16, active: bool], { code: u16, active: bool }>;
      /**
       * The consortium has set how long facts stay after their dossier was closed.
       **/
      RetentionTermSet: AugmentedEvent<ApiType, [term: u32], { term: u32 }>;
    };
    consent: {
      /**
       * An organisation has joined a category that the client has granted, and so may read. The
       * client can revoke.
       **/
      CategoryJoined: AugmentedEvent<ApiType, [client: AccountId32, organisation: AccountId32, kind: ZorgketenPrimitivesOrganisationOrganisationKind], { client: AccountId32, organisation: AccountId32, kind: ZorgketenPrimitivesOrganisationOrganisationKind }>;
      /**
       * A colleague has judged an emergency.
       **/
      EmergencyReviewed: AugmentedEvent<ApiType, [client: AccountId32, id: u32, by: AccountId32, justified: bool], { client: AccountId32, id: u32, by: AccountId32, justified: bool }>;
      /**
       * A member of staff reads the log and the contents of a domain without consent.
       **/
      GlassBroken: AugmentedEvent<ApiType, [client: AccountId32, id: u32, by: AccountId32, organisation: AccountId32, domain: ZorgketenPrimitivesConsentDomain, reason: PalletConsentEmergencyReason, until: u32], { client: AccountId32, id: u32, by: AccountId32, organisation: AccountId32, domain: ZorgketenPrimitivesConsentDomain, reason: PalletConsentEmergencyReason, until: u32 }>;
      /**
       * A client has given access. The terms of a number stand here for good.
       **/
      Granted: AugmentedEvent<ApiType, [client: AccountId32, id: u32, replaced: Option<u32>, grantee: PalletConsentGrantee, data: ZorgketenPrimitivesConsentDataCategory, domain: ZorgketenPrimitivesConsentDomain, purpose: ZorgketenPrimitivesConsentPurpose, write: bool, from: u32, until: Option<u32>], { client: AccountId32, id: u32, replaced: Option<u32>, grantee: PalletConsentGrantee, data: ZorgketenPrimitivesConsentDataCategory, domain: ZorgketenPrimitivesConsentDomain, purpose: ZorgketenPrimitivesConsentPurpose, write: bool, from: u32, until: Option<u32> }>;
      /**
       * A proposal was taken back before both had agreed.
       **/
      ProposalWithdrawn: AugmentedEvent<ApiType, [client: AccountId32, grantee: PalletConsentGrantee, data: ZorgketenPrimitivesConsentDataCategory, domain: ZorgketenPrimitivesConsentDomain], { client: AccountId32, grantee: PalletConsentGrantee, data: ZorgketenPrimitivesConsentDataCategory, domain: ZorgketenPrimitivesConsentDomain }>;
      /**
       * One of two has agreed; the other's agreement is missing.
       **/
      Proposed: AugmentedEvent<ApiType, [client: AccountId32, by: PalletConsentSignatory, grantee: PalletConsentGrantee, data: ZorgketenPrimitivesConsentDataCategory, domain: ZorgketenPrimitivesConsentDomain], { client: AccountId32, by: PalletConsentSignatory, grantee: PalletConsentGrantee, data: ZorgketenPrimitivesConsentDataCategory, domain: ZorgketenPrimitivesConsentDomain }>;
      /**
       * Records that opened nothing any more were removed.
       **/
      Reaped: AugmentedEvent<ApiType, [client: AccountId32, grants: u32, emergencies: u32], { client: AccountId32, grants: u32, emergencies: u32 }>;
      /**
       * Access was taken away.
       **/
      Revoked: AugmentedEvent<ApiType, [client: AccountId32, id: u32, grantee: PalletConsentGrantee, data: ZorgketenPrimitivesConsentDataCategory, domain: ZorgketenPrimitivesConsentDomain], { client: AccountId32, id: u32, grantee: PalletConsentGrantee, data: ZorgketenPrimitivesConsentDataCategory, domain: ZorgketenPrimitivesConsentDomain }>;
    };
    consortium: {
      /**
       * A motion was approved by the required threshold.
       **/
      Approved: AugmentedEvent<ApiType, [proposalHash: H256], { proposalHash: H256 }>;
      /**
       * A proposal was closed because its threshold was reached or after its duration was up.
       **/
      Closed: AugmentedEvent<ApiType, [proposalHash: H256, yes: u32, no: u32], { proposalHash: H256, yes: u32, no: u32 }>;
      /**
       * A motion was not approved by the required threshold.
       **/
      Disapproved: AugmentedEvent<ApiType, [proposalHash: H256], { proposalHash: H256 }>;
      /**
       * A motion was executed; result will be `Ok` if it returned without error.
       **/
      Executed: AugmentedEvent<ApiType, [proposalHash: H256, result: Result<Null, SpRuntimeDispatchError>], { proposalHash: H256, result: Result<Null, SpRuntimeDispatchError> }>;
      /**
       * A proposal was killed.
       **/
      Killed: AugmentedEvent<ApiType, [proposalHash: H256], { proposalHash: H256 }>;
      /**
       * A single member did some action; result will be `Ok` if it returned without error.
       **/
      MemberExecuted: AugmentedEvent<ApiType, [proposalHash: H256, result: Result<Null, SpRuntimeDispatchError>], { proposalHash: H256, result: Result<Null, SpRuntimeDispatchError> }>;
      /**
       * Some cost for storing a proposal was burned.
       **/
      ProposalCostBurned: AugmentedEvent<ApiType, [proposalHash: H256, who: AccountId32], { proposalHash: H256, who: AccountId32 }>;
      /**
       * Some cost for storing a proposal was released.
       **/
      ProposalCostReleased: AugmentedEvent<ApiType, [proposalHash: H256, who: AccountId32], { proposalHash: H256, who: AccountId32 }>;
      /**
       * A motion (given hash) has been proposed (by given account) with a threshold (given
       * `MemberCount`).
       **/
      Proposed: AugmentedEvent<ApiType, [account: AccountId32, proposalIndex: u32, proposalHash: H256, threshold: u32], { account: AccountId32, proposalIndex: u32, proposalHash: H256, threshold: u32 }>;
      /**
       * A motion (given hash) has been voted on by given account, leaving
       * a tally (yes votes and no votes given respectively as `MemberCount`).
       **/
      Voted: AugmentedEvent<ApiType, [account: AccountId32, proposalHash: H256, voted: bool, yes: u32, no: u32], { account: AccountId32, proposalHash: H256, voted: bool, yes: u32, no: u32 }>;
    };
    grandpa: {
      /**
       * New authority set has been applied.
       **/
      NewAuthorities: AugmentedEvent<ApiType, [authoritySet: Vec<ITuple<[SpConsensusGrandpaAppPublic, u64]>>], { authoritySet: Vec<ITuple<[SpConsensusGrandpaAppPublic, u64]>> }>;
      /**
       * Current authority set has been paused.
       **/
      Paused: AugmentedEvent<ApiType, []>;
      /**
       * Current authority set has been resumed.
       **/
      Resumed: AugmentedEvent<ApiType, []>;
    };
    historical: {
      /**
       * The merkle roots of up to this session index were pruned
       **/
      RootsPruned: AugmentedEvent<ApiType, [upTo: u32], { upTo: u32 }>;
      /**
       * The merkle root of the validators of the said session were stored
       **/
      RootStored: AugmentedEvent<ApiType, [index: u32], { index: u32 }>;
    };
    maternity: {
      /**
       * The client has approved entries: they are settled.
       **/
      Approved: AugmentedEvent<ApiType, [case_: H256, entries_: Vec<u32>], { caseId: H256, entries_: Vec<u32> }>;
      /**
       * The child has been born: care can begin.
       **/
      Born: AugmentedEvent<ApiType, [case_: H256, date: u16], { caseId: H256, date: u16 }>;
      /**
       * The case has been cancelled before care began.
       **/
      Cancelled: AugmentedEvent<ApiType, [case_: H256], { caseId: H256 }>;
      /**
       * An ended case has been removed from the state, or some of its entries have.
       **/
      CasePruned: AugmentedEvent<ApiType, [case_: H256, entriesLeft: u32], { caseId: H256, entriesLeft: u32 }>;
      /**
       * A service with a fixed price has been charged.
       **/
      Charged: AugmentedEvent<ApiType, [case_: H256, entry: u32, service: ZorgketenPrimitivesMoneyService], { caseId: H256, entry: u32, service: ZorgketenPrimitivesMoneyService }>;
      /**
       * The provider has closed the case.
       **/
      Closed: AugmentedEvent<ApiType, [case_: H256], { caseId: H256 }>;
      /**
       * A rejected entry has been replaced by another, which waits for the client.
       **/
      Corrected: AugmentedEvent<ApiType, [case_: H256, entry: u32, replacedBy: u32], { caseId: H256, entry: u32, replacedBy: u32 }>;
      /**
       * Entries have expired without an answer: they are never paid.
       **/
      Expired: AugmentedEvent<ApiType, [case_: H256, entries_: Vec<u32>], { caseId: H256, entries_: Vec<u32> }>;
      /**
       * The insurer has acknowledged more care days.
       **/
      ExtensionAcknowledged: AugmentedEvent<ApiType, [case_: H256, untilDay: u16], { caseId: H256, untilDay: u16 }>;
      /**
       * A midwife has asked for more care days.
       **/
      ExtensionRequested: AugmentedEvent<ApiType, [case_: H256, untilDay: u16], { caseId: H256, untilDay: u16 }>;
      /**
       * Days in hospital have been taken off the indication.
       **/
      HospitalStayRecorded: AugmentedEvent<ApiType, [case_: H256, days: u16, indicated: u32], { caseId: H256, days: u16, indicated: u32 }>;
      /**
       * Minutes have been indicated.
       **/
      Indicated: AugmentedEvent<ApiType, [case_: H256, minutes: u32], { caseId: H256, minutes: u32 }>;
      /**
       * Another insurer pays for the days from a date on.
       **/
      InsurerSwitched: AugmentedEvent<ApiType, [case_: H256, insurer: AccountId32, from: u16], { caseId: H256, insurer: AccountId32, from: u16 }>;
      /**
       * A provider has registered a client.
       **/
      Registered: AugmentedEvent<ApiType, [case_: H256, client: AccountId32, provider: AccountId32, insurer: AccountId32, midwifePractice: AccountId32], { caseId: H256, client: AccountId32, provider: AccountId32, insurer: AccountId32, midwifePractice: AccountId32 }>;
      /**
       * The indication has been changed.
       **/
      Reindicated: AugmentedEvent<ApiType, [case_: H256, indicated: u32, reason: PalletMaternityIndicationReason], { caseId: H256, indicated: u32, reason: PalletMaternityIndicationReason }>;
      /**
       * The client has rejected an entry.
       **/
      Rejected: AugmentedEvent<ApiType, [case_: H256, entry: u32, reason: PalletMaternityRejectReason], { caseId: H256, entry: u32, reason: PalletMaternityRejectReason }>;
      /**
       * The client has signed the case off.
       **/
      SignedOff: AugmentedEvent<ApiType, [case_: H256], { caseId: H256 }>;
      /**
       * The consortium has set the terms.
       **/
      TermsSet: AugmentedEvent<ApiType, [expiryDays: u16, retentionDays: u16], { expiryDays: u16, retentionDays: u16 }>;
      /**
       * The other provider has accepted the client.
       **/
      TransferAccepted: AugmentedEvent<ApiType, [case_: H256], { caseId: H256 }>;
      /**
       * The client goes to another provider, once that accepts.
       **/
      Transferred: AugmentedEvent<ApiType, [case_: H256, provider: AccountId32], { caseId: H256, provider: AccountId32 }>;
      /**
       * Visits have been logged. They have the numbers from `first` on.
       **/
      VisitsLogged: AugmentedEvent<ApiType, [case_: H256, first: u32, count: u32], { caseId: H256, first: u32, count: u32 }>;
      /**
       * The provider has taken an entry back.
       **/
      Withdrawn: AugmentedEvent<ApiType, [case_: H256, entry: u32], { caseId: H256, entry: u32 }>;
    };
    migrations: {
      /**
       * The set of historical migrations has been cleared.
       **/
      HistoricCleared: AugmentedEvent<ApiType, [nextCursor: Option<Bytes>], { nextCursor: Option<Bytes> }>;
      /**
       * A migration progressed.
       **/
      MigrationAdvanced: AugmentedEvent<ApiType, [index: u32, took: u32], { index: u32, took: u32 }>;
      /**
       * A Migration completed.
       **/
      MigrationCompleted: AugmentedEvent<ApiType, [index: u32, took: u32], { index: u32, took: u32 }>;
      /**
       * A Migration failed.
       *
       * This implies that the whole upgrade failed and governance intervention is required.
       **/
      MigrationFailed: AugmentedEvent<ApiType, [index: u32, took: u32], { index: u32, took: u32 }>;
      /**
       * A migration was skipped since it was already executed in the past.
       **/
      MigrationSkipped: AugmentedEvent<ApiType, [index: u32], { index: u32 }>;
      /**
       * The current runtime upgrade completed.
       *
       * This implies that all of its migrations completed successfully as well.
       **/
      UpgradeCompleted: AugmentedEvent<ApiType, []>;
      /**
       * Runtime upgrade failed.
       *
       * This is very bad and will require governance intervention.
       **/
      UpgradeFailed: AugmentedEvent<ApiType, []>;
      /**
       * A Runtime upgrade started.
       *
       * Its end is indicated by `UpgradeCompleted` or `UpgradeFailed`.
       **/
      UpgradeStarted: AugmentedEvent<ApiType, [migrations: u32], { migrations: u32 }>;
    };
    multisig: {
      /**
       * The deposit for a multisig operation has been updated/poked.
       **/
      DepositPoked: AugmentedEvent<ApiType, [who: AccountId32, callHash: U8aFixed, oldDeposit: u128, newDeposit: u128], { who: AccountId32, callHash: U8aFixed, oldDeposit: u128, newDeposit: u128 }>;
      /**
       * A multisig operation has been approved by someone.
       **/
      MultisigApproval: AugmentedEvent<ApiType, [approving: AccountId32, timepoint: PalletMultisigTimepoint, multisig: AccountId32, callHash: U8aFixed], { approving: AccountId32, timepoint: PalletMultisigTimepoint, multisig: AccountId32, callHash: U8aFixed }>;
      /**
       * A multisig operation has been cancelled.
       **/
      MultisigCancelled: AugmentedEvent<ApiType, [cancelling: AccountId32, timepoint: PalletMultisigTimepoint, multisig: AccountId32, callHash: U8aFixed], { cancelling: AccountId32, timepoint: PalletMultisigTimepoint, multisig: AccountId32, callHash: U8aFixed }>;
      /**
       * A multisig operation has been executed.
       **/
      MultisigExecuted: AugmentedEvent<ApiType, [approving: AccountId32, timepoint: PalletMultisigTimepoint, multisig: AccountId32, callHash: U8aFixed, result: Result<Null, SpRuntimeDispatchError>], { approving: AccountId32, timepoint: PalletMultisigTimepoint, multisig: AccountId32, callHash: U8aFixed, result: Result<Null, SpRuntimeDispatchError> }>;
      /**
       * A new multisig operation has begun.
       **/
      NewMultisig: AugmentedEvent<ApiType, [approving: AccountId32, multisig: AccountId32, callHash: U8aFixed], { approving: AccountId32, multisig: AccountId32, callHash: U8aFixed }>;
    };
    offences: {
      /**
       * There is an offence reported of the given `kind` happened at the `session_index` and
       * (kind-specific) time slot. This event is not deposited for duplicate slashes.
       * \[kind, slot\].
       **/
      Offence: AugmentedEvent<ApiType, [kind: U8aFixed, slot: Bytes], { kind: U8aFixed, slot: Bytes }>;
    };
    participants: {
      /**
       * The age class of a client was changed.
       **/
      AgeClassSet: AugmentedEvent<ApiType, [client: AccountId32, ageClass: ZorgketenPrimitivesRoleAgeClass], { client: AccountId32, ageClass: ZorgketenPrimitivesRoleAgeClass }>;
      /**
       * An organisation accepted the current charter.
       **/
      CharterAccepted: AugmentedEvent<ApiType, [organisation: AccountId32, version: u32], { organisation: AccountId32, version: u32 }>;
      /**
       * The grace was over, and no member of the consortium had accepted the charter: suspending
       * them all would have left nobody to decide anything.
       **/
      CharterPostponed: AugmentedEvent<ApiType, [version: u32, graceUntil: u32], { version: u32, graceUntil: u32 }>;
      /**
       * A charter is in force.
       **/
      CharterSet: AugmentedEvent<ApiType, [version: u32, hash_: H256, graceUntil: u32], { version: u32, hash_: H256, graceUntil: u32 }>;
      /**
       * A client was deregistered, with all accounts that belonged to it.
       **/
      ClientDeregistered: AugmentedEvent<ApiType, [client: AccountId32], { client: AccountId32 }>;
      /**
       * A client was registered.
       **/
      ClientRegistered: AugmentedEvent<ApiType, [client: AccountId32, registeredBy: AccountId32], { client: AccountId32, registeredBy: AccountId32 }>;
      /**
       * A new key for a client was proposed. If it was not the client who asked for it: veto.
       **/
      KeyProposed: AugmentedEvent<ApiType, [client: AccountId32, newKey: AccountId32, effectiveAt: u32], { client: AccountId32, newKey: AccountId32, effectiveAt: u32 }>;
      /**
       * A new key that had taken over was written down; the old one is retired.
       **/
      KeyReplaced: AugmentedEvent<ApiType, [client: AccountId32, newKey: AccountId32], { client: AccountId32, newKey: AccountId32 }>;
      /**
       * The client's old key refused the new one.
       **/
      KeyVetoed: AugmentedEvent<ApiType, [client: AccountId32, newKey: AccountId32], { client: AccountId32, newKey: AccountId32 }>;
      /**
       * An organisation became active for the first time.
       **/
      OrganisationActivated: AugmentedEvent<ApiType, [organisation: AccountId32, kind: ZorgketenPrimitivesOrganisationOrganisationKind], { organisation: AccountId32, kind: ZorgketenPrimitivesOrganisationOrganisationKind }>;
      /**
       * An organisation was voted in. It becomes active by accepting the charter.
       **/
      OrganisationAdmitted: AugmentedEvent<ApiType, [organisation: AccountId32, kind: ZorgketenPrimitivesOrganisationOrganisationKind, code: u32], { organisation: AccountId32, kind: ZorgketenPrimitivesOrganisationOrganisationKind, code: u32 }>;
      /**
       * An organisation left, for good.
       **/
      OrganisationLeft: AugmentedEvent<ApiType, [organisation: AccountId32], { organisation: AccountId32 }>;
      /**
       * A suspended organisation is active again.
       **/
      OrganisationReinstated: AugmentedEvent<ApiType, [organisation: AccountId32], { organisation: AccountId32 }>;
      /**
       * An organisation was voted out, for good.
       **/
      OrganisationRemoved: AugmentedEvent<ApiType, [organisation: AccountId32], { organisation: AccountId32 }>;
      /**
       * An organisation was suspended.
       **/
      OrganisationSuspended: AugmentedEvent<ApiType, [organisation: AccountId32, cause: PalletParticipantsSuspension], { organisation: AccountId32, cause: PalletParticipantsSuspension }>;
      /**
       * The quotas were changed.
       **/
      QuotasSet: AugmentedEvent<ApiType, [limits: PalletParticipantsLimits], { limits: PalletParticipantsLimits }>;
      /**
       * A relative of a client was registered.
       **/
      RelativeRegistered: AugmentedEvent<ApiType, [client: AccountId32, account: AccountId32], { client: AccountId32, account: AccountId32 }>;
      /**
       * A relative is no longer one.
       **/
      RelativeRemoved: AugmentedEvent<ApiType, [client: AccountId32, account: AccountId32], { client: AccountId32, account: AccountId32 }>;
      /**
       * Somebody no longer acts for a client.
       **/
      RepresentationEnded: AugmentedEvent<ApiType, [client: AccountId32, account: AccountId32], { client: AccountId32, account: AccountId32 }>;
      /**
       * Somebody may act for a client.
       **/
      RepresentativeRegistered: AugmentedEvent<ApiType, [client: AccountId32, account: AccountId32, kind: ZorgketenPrimitivesRoleRepresentativeKind], { client: AccountId32, account: AccountId32, kind: ZorgketenPrimitivesRoleRepresentativeKind }>;
      /**
       * A member of staff was dismissed.
       **/
      StaffDismissed: AugmentedEvent<ApiType, [organisation: AccountId32, account: AccountId32], { organisation: AccountId32, account: AccountId32 }>;
      /**
       * A member of staff was enrolled.
       **/
      StaffEnrolled: AugmentedEvent<ApiType, [organisation: AccountId32, account: AccountId32, role: ZorgketenPrimitivesRoleStaffRole], { organisation: AccountId32, account: AccountId32, role: ZorgketenPrimitivesRoleStaffRole }>;
      /**
       * Accounts of staff of an organisation that is gone were retired.
       **/
      StaffSwept: AugmentedEvent<ApiType, [organisation: AccountId32, count: u32], { organisation: AccountId32, count: u32 }>;
      /**
       * An emergency suspension lapsed; the organisation is active again.
       **/
      SuspensionLapsed: AugmentedEvent<ApiType, [organisation: AccountId32], { organisation: AccountId32 }>;
      /**
       * The consortium confirmed an emergency suspension, so it does not lapse.
       **/
      SuspensionRatified: AugmentedEvent<ApiType, [organisation: AccountId32], { organisation: AccountId32 }>;
    };
    preimage: {
      /**
       * A preimage has ben cleared.
       **/
      Cleared: AugmentedEvent<ApiType, [hash_: H256], { hash_: H256 }>;
      /**
       * A preimage has been noted.
       **/
      Noted: AugmentedEvent<ApiType, [hash_: H256], { hash_: H256 }>;
      /**
       * A preimage has been requested.
       **/
      Requested: AugmentedEvent<ApiType, [hash_: H256], { hash_: H256 }>;
    };
    proxy: {
      /**
       * An announcement was placed to make a call in the future.
       **/
      Announced: AugmentedEvent<ApiType, [real: AccountId32, proxy: AccountId32, callHash: H256], { real: AccountId32, proxy: AccountId32, callHash: H256 }>;
      /**
       * A deposit stored for proxies or announcements was poked / updated.
       **/
      DepositPoked: AugmentedEvent<ApiType, [who: AccountId32, kind: PalletProxyDepositKind, oldDeposit: u128, newDeposit: u128], { who: AccountId32, kind: PalletProxyDepositKind, oldDeposit: u128, newDeposit: u128 }>;
      /**
       * A proxy was added.
       **/
      ProxyAdded: AugmentedEvent<ApiType, [delegator: AccountId32, delegatee: AccountId32, proxyType: ZorgketenRuntimeConfigsToolsProxyType, delay: u32], { delegator: AccountId32, delegatee: AccountId32, proxyType: ZorgketenRuntimeConfigsToolsProxyType, delay: u32 }>;
      /**
       * A proxy was executed correctly, with the given.
       **/
      ProxyExecuted: AugmentedEvent<ApiType, [result: Result<Null, SpRuntimeDispatchError>], { result: Result<Null, SpRuntimeDispatchError> }>;
      /**
       * A proxy was removed.
       **/
      ProxyRemoved: AugmentedEvent<ApiType, [delegator: AccountId32, delegatee: AccountId32, proxyType: ZorgketenRuntimeConfigsToolsProxyType, delay: u32], { delegator: AccountId32, delegatee: AccountId32, proxyType: ZorgketenRuntimeConfigsToolsProxyType, delay: u32 }>;
      /**
       * A pure account has been created by new proxy with given
       * disambiguation index and proxy type.
       **/
      PureCreated: AugmentedEvent<ApiType, [pure: AccountId32, who: AccountId32, proxyType: ZorgketenRuntimeConfigsToolsProxyType, disambiguationIndex: u16, at: u32, extrinsicIndex: u32], { pure: AccountId32, who: AccountId32, proxyType: ZorgketenRuntimeConfigsToolsProxyType, disambiguationIndex: u16, at: u32, extrinsicIndex: u32 }>;
      /**
       * A pure proxy was killed by its spawner.
       **/
      PureKilled: AugmentedEvent<ApiType, [pure: AccountId32, spawner: AccountId32, proxyType: ZorgketenRuntimeConfigsToolsProxyType, disambiguationIndex: u16], { pure: AccountId32, spawner: AccountId32, proxyType: ZorgketenRuntimeConfigsToolsProxyType, disambiguationIndex: u16 }>;
    };
    rootMotion: {
      /**
       * A carried call has been run as Root.
       **/
      Dispatched: AugmentedEvent<ApiType, [result: Result<Null, SpRuntimeDispatchError>], { result: Result<Null, SpRuntimeDispatchError> }>;
    };
    safeMode: {
      /**
       * Could not hold funds for entering or extending the safe-mode.
       *
       * This error comes from the underlying `Currency`.
       **/
      CannotDeposit: AugmentedEvent<ApiType, []>;
      /**
       * Could not release funds for entering or extending the safe-mode.
       *
       * This error comes from the underlying `Currency`.
       **/
      CannotRelease: AugmentedEvent<ApiType, []>;
      /**
       * An account reserved funds for either entering or extending the safe-mode.
       **/
      DepositPlaced: AugmentedEvent<ApiType, [account: AccountId32, amount: u128], { account: AccountId32, amount: u128 }>;
      /**
       * An account had a reserve released that was reserved.
       **/
      DepositReleased: AugmentedEvent<ApiType, [account: AccountId32, amount: u128], { account: AccountId32, amount: u128 }>;
      /**
       * An account had reserve slashed that was reserved.
       **/
      DepositSlashed: AugmentedEvent<ApiType, [account: AccountId32, amount: u128], { account: AccountId32, amount: u128 }>;
      /**
       * The safe-mode was entered until inclusively this block.
       **/
      Entered: AugmentedEvent<ApiType, [until: u32], { until: u32 }>;
      /**
       * Exited the safe-mode for a specific reason.
       **/
      Exited: AugmentedEvent<ApiType, [reason: PalletSafeModeExitReason], { reason: PalletSafeModeExitReason }>;
      /**
       * The safe-mode was extended until inclusively this block.
       **/
      Extended: AugmentedEvent<ApiType, [until: u32], { until: u32 }>;
    };
    scheduler: {
      /**
       * Agenda is incomplete from `when`.
       **/
      AgendaIncomplete: AugmentedEvent<ApiType, [when: u32], { when: u32 }>;
      /**
       * The call for the provided hash was not found so the task has been aborted.
       **/
      CallUnavailable: AugmentedEvent<ApiType, [task: ITuple<[u32, u32]>, id: Option<U8aFixed>], { task: ITuple<[u32, u32]>, id: Option<U8aFixed> }>;
      /**
       * Canceled some task.
       **/
      Canceled: AugmentedEvent<ApiType, [when: u32, index: u32], { when: u32, index: u32 }>;
      /**
       * Dispatched some task.
       **/
      Dispatched: AugmentedEvent<ApiType, [task: ITuple<[u32, u32]>, id: Option<U8aFixed>, result: Result<Null, SpRuntimeDispatchError>], { task: ITuple<[u32, u32]>, id: Option<U8aFixed>, result: Result<Null, SpRuntimeDispatchError> }>;
      /**
       * The given task was unable to be renewed since the agenda is full at that block.
       **/
      PeriodicFailed: AugmentedEvent<ApiType, [task: ITuple<[u32, u32]>, id: Option<U8aFixed>], { task: ITuple<[u32, u32]>, id: Option<U8aFixed> }>;
      /**
       * The given task can never be executed since it is overweight.
       **/
      PermanentlyOverweight: AugmentedEvent<ApiType, [task: ITuple<[u32, u32]>, id: Option<U8aFixed>], { task: ITuple<[u32, u32]>, id: Option<U8aFixed> }>;
      /**
       * Cancel a retry configuration for some task.
       **/
      RetryCancelled: AugmentedEvent<ApiType, [task: ITuple<[u32, u32]>, id: Option<U8aFixed>], { task: ITuple<[u32, u32]>, id: Option<U8aFixed> }>;
      /**
       * The given task was unable to be retried since the agenda is full at that block or there
       * was not enough weight to reschedule it.
       **/
      RetryFailed: AugmentedEvent<ApiType, [task: ITuple<[u32, u32]>, id: Option<U8aFixed>], { task: ITuple<[u32, u32]>, id: Option<U8aFixed> }>;
      /**
       * Set a retry configuration for some task.
       **/
      RetrySet: AugmentedEvent<ApiType, [task: ITuple<[u32, u32]>, id: Option<U8aFixed>, period: u32, retries: u8], { task: ITuple<[u32, u32]>, id: Option<U8aFixed>, period: u32, retries: u8 }>;
      /**
       * Scheduled some task.
       **/
      Scheduled: AugmentedEvent<ApiType, [when: u32, index: u32], { when: u32, index: u32 }>;
    };
    session: {
      /**
       * The `NewSession` event in the current block also implies a new validator set to be
       * queued.
       **/
      NewQueued: AugmentedEvent<ApiType, []>;
      /**
       * New session has happened. Note that the argument is the session index, not the
       * block number as the type might suggest.
       **/
      NewSession: AugmentedEvent<ApiType, [sessionIndex: u32], { sessionIndex: u32 }>;
      /**
       * Validator has been disabled.
       **/
      ValidatorDisabled: AugmentedEvent<ApiType, [validator: AccountId32], { validator: AccountId32 }>;
      /**
       * Validator has been re-enabled.
       **/
      ValidatorReenabled: AugmentedEvent<ApiType, [validator: AccountId32], { validator: AccountId32 }>;
    };
    settlement: {
      /**
       * A claim has been paid in full at the moment of approval.
       **/
      ClaimPaid: AugmentedEvent<ApiType, [case_: H256, payer: AccountId32, provider: AccountId32, service: ZorgketenPrimitivesMoneyService, date: u16, gross: u128, own: u128, due: u128], { caseId: H256, payer: AccountId32, provider: AccountId32, service: ZorgketenPrimitivesMoneyService, date: u16, gross: u128, own: u128, due: u128 }>;
      /**
       * A claim waits, because the payer has too little money.
       **/
      ClaimWaiting: AugmentedEvent<ApiType, [case_: H256, payer: AccountId32, provider: AccountId32, service: ZorgketenPrimitivesMoneyService, date: u16, gross: u128, own: u128, due: u128, outstanding: u128, claim: u32], { caseId: H256, payer: AccountId32, provider: AccountId32, service: ZorgketenPrimitivesMoneyService, date: u16, gross: u128, own: u128, due: u128, outstanding: u128, claim: u32 }>;
      /**
       * A provider has accepted a contract, which has the number of the offer.
       **/
      ContractAccepted: AugmentedEvent<ApiType, [payer: AccountId32, provider: AccountId32, contract: u32], { payer: AccountId32, provider: AccountId32, contract: u32 }>;
      /**
       * A payer or a provider has ended their contract.
       **/
      ContractEnded: AugmentedEvent<ApiType, [payer: AccountId32, provider: AccountId32, contract: u32, from: u16, by: AccountId32], { payer: AccountId32, provider: AccountId32, contract: u32, from: u16, by: AccountId32 }>;
      /**
       * A payer has offered a contract.
       **/
      ContractOffered: AugmentedEvent<ApiType, [payer: AccountId32, provider: AccountId32, offer: u32], { payer: AccountId32, provider: AccountId32, offer: u32 }>;
      /**
       * A provider has accepted to renew a contract that was ended. It keeps its number.
       **/
      ContractRenewed: AugmentedEvent<ApiType, [payer: AccountId32, provider: AccountId32, contract: u32, offer: u32], { payer: AccountId32, provider: AccountId32, contract: u32, offer: u32 }>;
      /**
       * A provider has credited a paid claim.
       **/
      Credited: AugmentedEvent<ApiType, [case_: H256, payer: AccountId32, provider: AccountId32, service: ZorgketenPrimitivesMoneyService, date: u16, amount: u128, returned: u128], { caseId: H256, payer: AccountId32, provider: AccountId32, service: ZorgketenPrimitivesMoneyService, date: u16, amount: u128, returned: u128 }>;
      /**
       * A provider owes less for credits: a payment was reduced by it, or its balance was drawn on.
       **/
      DebtReduced: AugmentedEvent<ApiType, [payer: AccountId32, provider: AccountId32, amount: u128, debt: u128], { payer: AccountId32, provider: AccountId32, amount: u128, debt: u128 }>;
      /**
       * A payer has deposited euros at the bank, and they were issued to it.
       **/
      Issued: AugmentedEvent<ApiType, [payer: AccountId32, amount: u128, reference: H256], { payer: AccountId32, amount: u128, reference: H256 }>;
      /**
       * A payer has taken back its offer.
       **/
      OfferWithdrawn: AugmentedEvent<ApiType, [payer: AccountId32, provider: AccountId32, offer: u32], { payer: AccountId32, provider: AccountId32, offer: u32 }>;
      /**
       * A payout has been made, and its euros burnt.
       **/
      PayoutConfirmed: AugmentedEvent<ApiType, [provider: AccountId32, payout: u32, amount: u128, reference: H256], { provider: AccountId32, payout: u32, amount: u128, reference: H256 }>;
      /**
       * A payout has been refused, and its euros returned.
       **/
      PayoutRejected: AugmentedEvent<ApiType, [provider: AccountId32, payout: u32, amount: u128, reason: PalletSettlementPayoutRejection], { provider: AccountId32, payout: u32, amount: u128, reason: PalletSettlementPayoutRejection }>;
      /**
       * A provider has asked for euros at its bank.
       **/
      PayoutRequested: AugmentedEvent<ApiType, [provider: AccountId32, payout: u32, amount: u128], { provider: AccountId32, payout: u32, amount: u128 }>;
      /**
       * A provider has accepted further prices.
       **/
      PricesAccepted: AugmentedEvent<ApiType, [payer: AccountId32, provider: AccountId32, offer: u32], { payer: AccountId32, provider: AccountId32, offer: u32 }>;
      /**
       * A payer has proposed further prices of a contract.
       **/
      PricesProposed: AugmentedEvent<ApiType, [payer: AccountId32, provider: AccountId32, offer: u32], { payer: AccountId32, provider: AccountId32, offer: u32 }>;
      /**
       * What was held for a case is free again.
       **/
      Released: AugmentedEvent<ApiType, [case_: H256, payer: AccountId32, amount: u128], { caseId: H256, payer: AccountId32, amount: u128 }>;
      /**
       * Money is held for a case, in place of what was held before.
       **/
      Reserved: AugmentedEvent<ApiType, [case_: H256, payer: AccountId32, amount: u128, wanted: u128], { caseId: H256, payer: AccountId32, amount: u128, wanted: u128 }>;
      /**
       * A national table that was empty has been filled.
       **/
      TableInstalled: AugmentedEvent<ApiType, [table: ZorgketenPrimitivesMoneyNationalTable, rows: u32], { table: ZorgketenPrimitivesMoneyNationalTable, rows: u32 }>;
      /**
       * A national table has got a row.
       **/
      TableRowAdded: AugmentedEvent<ApiType, [table: ZorgketenPrimitivesMoneyNationalTable, validFrom: u16, value: u128], { table: ZorgketenPrimitivesMoneyNationalTable, validFrom: u16, value: u128 }>;
      /**
       * Something of a waiting claim has been paid; all of it when nothing is outstanding.
       **/
      WaitingClaimPaid: AugmentedEvent<ApiType, [payer: AccountId32, claim: u32, case_: H256, amount: u128, outstanding: u128], { payer: AccountId32, claim: u32, caseId: H256, amount: u128, outstanding: u128 }>;
    };
    system: {
      /**
       * `:code` was updated to the code with the given hash.
       **/
      CodeUpdated: AugmentedEvent<ApiType, [hash_: H256], { hash_: H256 }>;
      /**
       * An extrinsic failed.
       **/
      ExtrinsicFailed: AugmentedEvent<ApiType, [dispatchError: SpRuntimeDispatchError, dispatchInfo: FrameSystemDispatchEventInfo], { dispatchError: SpRuntimeDispatchError, dispatchInfo: FrameSystemDispatchEventInfo }>;
      /**
       * An extrinsic completed successfully.
       **/
      ExtrinsicSuccess: AugmentedEvent<ApiType, [dispatchInfo: FrameSystemDispatchEventInfo], { dispatchInfo: FrameSystemDispatchEventInfo }>;
      /**
       * An account was reaped.
       **/
      KilledAccount: AugmentedEvent<ApiType, [account: AccountId32], { account: AccountId32 }>;
      /**
       * A new account was created.
       **/
      NewAccount: AugmentedEvent<ApiType, [account: AccountId32], { account: AccountId32 }>;
      /**
       * An invalid authorized upgrade was rejected while trying to apply it.
       **/
      RejectedInvalidAuthorizedUpgrade: AugmentedEvent<ApiType, [codeHash: H256, error: SpRuntimeDispatchError], { codeHash: H256, error: SpRuntimeDispatchError }>;
      /**
       * On on-chain remark happened.
       **/
      Remarked: AugmentedEvent<ApiType, [sender: AccountId32, hash_: H256], { sender: AccountId32, hash_: H256 }>;
      /**
       * An upgrade was authorized.
       **/
      UpgradeAuthorized: AugmentedEvent<ApiType, [codeHash: H256, checkVersion: bool], { codeHash: H256, checkVersion: bool }>;
    };
    txPause: {
      /**
       * This pallet, or a specific call is now paused.
       **/
      CallPaused: AugmentedEvent<ApiType, [fullName: ITuple<[Bytes, Bytes]>], { fullName: ITuple<[Bytes, Bytes]> }>;
      /**
       * This pallet, or a specific call is now unpaused.
       **/
      CallUnpaused: AugmentedEvent<ApiType, [fullName: ITuple<[Bytes, Bytes]>], { fullName: ITuple<[Bytes, Bytes]> }>;
    };
    utility: {
      /**
       * Batch of dispatches completed fully with no error.
       **/
      BatchCompleted: AugmentedEvent<ApiType, []>;
      /**
       * Batch of dispatches completed but has errors.
       **/
      BatchCompletedWithErrors: AugmentedEvent<ApiType, []>;
      /**
       * Batch of dispatches did not complete fully. Index of first failing dispatch given, as
       * well as the error.
       **/
      BatchInterrupted: AugmentedEvent<ApiType, [index: u32, error: SpRuntimeDispatchError], { index: u32, error: SpRuntimeDispatchError }>;
      /**
       * A call was dispatched.
       **/
      DispatchedAs: AugmentedEvent<ApiType, [result: Result<Null, SpRuntimeDispatchError>], { result: Result<Null, SpRuntimeDispatchError> }>;
      /**
       * The fallback call was dispatched.
       **/
      IfElseFallbackCalled: AugmentedEvent<ApiType, [mainError: SpRuntimeDispatchError], { mainError: SpRuntimeDispatchError }>;
      /**
       * Main call was dispatched.
       **/
      IfElseMainSuccess: AugmentedEvent<ApiType, []>;
      /**
       * A single item within a Batch of dispatches has completed with no error.
       **/
      ItemCompleted: AugmentedEvent<ApiType, []>;
      /**
       * A single item within a Batch of dispatches has completed with error.
       **/
      ItemFailed: AugmentedEvent<ApiType, [error: SpRuntimeDispatchError], { error: SpRuntimeDispatchError }>;
    };
    validators: {
      /**
       * An equivocation has been proven. Nothing follows by itself: a database that lost its
       * last votes looks the same as malice, so people must look.
       **/
      IncidentRecorded: AugmentedEvent<ApiType, [validator: AccountId32, organisation: AccountId32, session: u32], { validator: AccountId32, organisation: AccountId32, session: u32 }>;
      /**
       * An organisation has nominated an account, which may now register session keys.
       **/
      Nominated: AugmentedEvent<ApiType, [validator: AccountId32, organisation: AccountId32], { validator: AccountId32, organisation: AccountId32 }>;
      /**
       * A motion has added a validator. It begins at the rotation after the next.
       **/
      ValidatorAdded: AugmentedEvent<ApiType, [validator: AccountId32, organisation: AccountId32], { validator: AccountId32, organisation: AccountId32 }>;
      /**
       * A motion has removed a validator. It ends at the rotation after the next.
       **/
      ValidatorRemoved: AugmentedEvent<ApiType, [validator: AccountId32], { validator: AccountId32 }>;
      /**
       * A nomination has ended; the account's session keys are gone.
       **/
      Withdrawn: AugmentedEvent<ApiType, [validator: AccountId32, organisation: AccountId32], { validator: AccountId32, organisation: AccountId32 }>;
    };
  } // AugmentedEvents
} // declare module
