// Made from what a node says of itself by `npm run generate`, do not edit

// import type lookup before we augment - in some environments
// this is required to allow for ambient/previous definitions
import '@polkadot/types/lookup';

import type { BTreeMap, Bytes, Compact, Enum, Null, Option, Result, Struct, Text, U8aFixed, Vec, bool, u128, u16, u32, u64, u8 } from '@polkadot/types-codec';
import type { ITuple } from '@polkadot/types-codec/types';
import type { AccountId32, Call, H256, MultiAddress } from '@polkadot/types/interfaces/runtime';
import type { Event } from '@polkadot/types/interfaces/system';

declare module '@polkadot/types/lookup' {
  /** @name FrameSystemCall */
  interface FrameSystemCall extends Enum {
    readonly isRemark: boolean;
    readonly asRemark: {
      readonly remark: Bytes;
    } & Struct;
    readonly isSetHeapPages: boolean;
    readonly asSetHeapPages: {
      readonly pages: u64;
    } & Struct;
    readonly isSetCode: boolean;
    readonly asSetCode: {
      readonly code: Bytes;
    } & Struct;
    readonly isSetCodeWithoutChecks: boolean;
    readonly asSetCodeWithoutChecks: {
      readonly code: Bytes;
    } & Struct;
    readonly isSetStorage: boolean;
    readonly asSetStorage: {
      readonly items: Vec<ITuple<[Bytes, Bytes]>>;
    } & Struct;
    readonly isKillStorage: boolean;
    readonly asKillStorage: {
      readonly keys_: Vec<Bytes>;
    } & Struct;
    readonly isKillPrefix: boolean;
    readonly asKillPrefix: {
      readonly prefix: Bytes;
      readonly subkeys: u32;
    } & Struct;
    readonly isRemarkWithEvent: boolean;
    readonly asRemarkWithEvent: {
      readonly remark: Bytes;
    } & Struct;
    readonly isAuthorizeUpgrade: boolean;
    readonly asAuthorizeUpgrade: {
      readonly codeHash: H256;
    } & Struct;
    readonly isAuthorizeUpgradeWithoutChecks: boolean;
    readonly asAuthorizeUpgradeWithoutChecks: {
      readonly codeHash: H256;
    } & Struct;
    readonly isApplyAuthorizedUpgrade: boolean;
    readonly asApplyAuthorizedUpgrade: {
      readonly code: Bytes;
    } & Struct;
    readonly type: 'Remark' | 'SetHeapPages' | 'SetCode' | 'SetCodeWithoutChecks' | 'SetStorage' | 'KillStorage' | 'KillPrefix' | 'RemarkWithEvent' | 'AuthorizeUpgrade' | 'AuthorizeUpgradeWithoutChecks' | 'ApplyAuthorizedUpgrade';
  }

  /** @name PalletTimestampCall */
  interface PalletTimestampCall extends Enum {
    readonly isSet: boolean;
    readonly asSet: {
      readonly now: Compact<u64>;
    } & Struct;
    readonly type: 'Set';
  }

  /** @name PalletSchedulerCall */
  interface PalletSchedulerCall extends Enum {
    readonly isSchedule: boolean;
    readonly asSchedule: {
      readonly when: u32;
      readonly maybePeriodic: Option<ITuple<[u32, u32]>>;
      readonly priority: u8;
      readonly call: Call;
    } & Struct;
    readonly isCancel: boolean;
    readonly asCancel: {
      readonly when: u32;
      readonly index: u32;
    } & Struct;
    readonly isScheduleNamed: boolean;
    readonly asScheduleNamed: {
      readonly id: U8aFixed;
      readonly when: u32;
      readonly maybePeriodic: Option<ITuple<[u32, u32]>>;
      readonly priority: u8;
      readonly call: Call;
    } & Struct;
    readonly isCancelNamed: boolean;
    readonly asCancelNamed: {
      readonly id: U8aFixed;
    } & Struct;
    readonly isScheduleAfter: boolean;
    readonly asScheduleAfter: {
      readonly after: u32;
      readonly maybePeriodic: Option<ITuple<[u32, u32]>>;
      readonly priority: u8;
      readonly call: Call;
    } & Struct;
    readonly isScheduleNamedAfter: boolean;
    readonly asScheduleNamedAfter: {
      readonly id: U8aFixed;
      readonly after: u32;
      readonly maybePeriodic: Option<ITuple<[u32, u32]>>;
      readonly priority: u8;
      readonly call: Call;
    } & Struct;
    readonly isSetRetry: boolean;
    readonly asSetRetry: {
      readonly task: ITuple<[u32, u32]>;
      readonly retries: u8;
      readonly period: u32;
    } & Struct;
    readonly isSetRetryNamed: boolean;
    readonly asSetRetryNamed: {
      readonly id: U8aFixed;
      readonly retries: u8;
      readonly period: u32;
    } & Struct;
    readonly isCancelRetry: boolean;
    readonly asCancelRetry: {
      readonly task: ITuple<[u32, u32]>;
    } & Struct;
    readonly isCancelRetryNamed: boolean;
    readonly asCancelRetryNamed: {
      readonly id: U8aFixed;
    } & Struct;
    readonly type: 'Schedule' | 'Cancel' | 'ScheduleNamed' | 'CancelNamed' | 'ScheduleAfter' | 'ScheduleNamedAfter' | 'SetRetry' | 'SetRetryNamed' | 'CancelRetry' | 'CancelRetryNamed';
  }

  /** @name PalletValidatorsCall */
  interface PalletValidatorsCall extends Enum {
    readonly isNominate: boolean;
    readonly asNominate: {
      readonly validator: AccountId32;
    } & Struct;
    readonly isWithdraw: boolean;
    readonly asWithdraw: {
      readonly validator: AccountId32;
    } & Struct;
    readonly isAdd: boolean;
    readonly asAdd: {
      readonly validator: AccountId32;
    } & Struct;
    readonly isRemove: boolean;
    readonly asRemove: {
      readonly validator: AccountId32;
    } & Struct;
    readonly type: 'Nominate' | 'Withdraw' | 'Add' | 'Remove';
  }

  /** @name PalletSessionCall */
  interface PalletSessionCall extends Enum {
    readonly isSetKeys: boolean;
    readonly asSetKeys: {
      readonly keys_: ZorgketenRuntimeSessionKeys;
      readonly proof: Bytes;
    } & Struct;
    readonly isPurgeKeys: boolean;
    readonly type: 'SetKeys' | 'PurgeKeys';
  }

  /** @name ZorgketenRuntimeSessionKeys */
  interface ZorgketenRuntimeSessionKeys extends Struct {
    readonly aura: SpConsensusAuraSr25519AppSr25519Public;
    readonly grandpa: SpConsensusGrandpaAppPublic;
  }

  /** @name SpConsensusAuraSr25519AppSr25519Public */
  interface SpConsensusAuraSr25519AppSr25519Public extends U8aFixed {}

  /** @name SpConsensusGrandpaAppPublic */
  interface SpConsensusGrandpaAppPublic extends U8aFixed {}

  /** @name PalletGrandpaCall */
  interface PalletGrandpaCall extends Enum {
    readonly isReportEquivocation: boolean;
    readonly asReportEquivocation: {
      readonly equivocationProof: SpConsensusGrandpaEquivocationProof;
      readonly keyOwnerProof: SpSessionMembershipProof;
    } & Struct;
    readonly isReportEquivocationUnsigned: boolean;
    readonly asReportEquivocationUnsigned: {
      readonly equivocationProof: SpConsensusGrandpaEquivocationProof;
      readonly keyOwnerProof: SpSessionMembershipProof;
    } & Struct;
    readonly isNoteStalled: boolean;
    readonly asNoteStalled: {
      readonly delay: u32;
      readonly bestFinalizedBlockNumber: u32;
    } & Struct;
    readonly type: 'ReportEquivocation' | 'ReportEquivocationUnsigned' | 'NoteStalled';
  }

  /** @name SpConsensusGrandpaEquivocationProof */
  interface SpConsensusGrandpaEquivocationProof extends Struct {
    readonly setId: u64;
    readonly equivocation: SpConsensusGrandpaEquivocation;
  }

  /** @name SpConsensusGrandpaEquivocation */
  interface SpConsensusGrandpaEquivocation extends Enum {
    readonly isPrevote: boolean;
    readonly asPrevote: FinalityGrandpaEquivocationPrevote;
    readonly isPrecommit: boolean;
    readonly asPrecommit: FinalityGrandpaEquivocationPrecommit;
    readonly type: 'Prevote' | 'Precommit';
  }

  /** @name FinalityGrandpaEquivocationPrevote */
  interface FinalityGrandpaEquivocationPrevote extends Struct {
    readonly roundNumber: u64;
    readonly identity: SpConsensusGrandpaAppPublic;
    readonly first: ITuple<[FinalityGrandpaPrevote, SpConsensusGrandpaAppSignature]>;
    readonly second: ITuple<[FinalityGrandpaPrevote, SpConsensusGrandpaAppSignature]>;
  }

  /** @name FinalityGrandpaPrevote */
  interface FinalityGrandpaPrevote extends Struct {
    readonly targetHash: H256;
    readonly targetNumber: u32;
  }

  /** @name SpConsensusGrandpaAppSignature */
  interface SpConsensusGrandpaAppSignature extends U8aFixed {}

  /** @name FinalityGrandpaEquivocationPrecommit */
  interface FinalityGrandpaEquivocationPrecommit extends Struct {
    readonly roundNumber: u64;
    readonly identity: SpConsensusGrandpaAppPublic;
    readonly first: ITuple<[FinalityGrandpaPrecommit, SpConsensusGrandpaAppSignature]>;
    readonly second: ITuple<[FinalityGrandpaPrecommit, SpConsensusGrandpaAppSignature]>;
  }

  /** @name FinalityGrandpaPrecommit */
  interface FinalityGrandpaPrecommit extends Struct {
    readonly targetHash: H256;
    readonly targetNumber: u32;
  }

  /** @name SpSessionMembershipProof */
  interface SpSessionMembershipProof extends Struct {
    readonly session: u32;
    readonly trieNodes: Vec<Bytes>;
    readonly validatorCount: u32;
  }

  /** @name PalletUtilityCall */
  interface PalletUtilityCall extends Enum {
    readonly isBatch: boolean;
    readonly asBatch: {
      readonly calls: Vec<Call>;
    } & Struct;
    readonly isAsDerivative: boolean;
    readonly asAsDerivative: {
      readonly index: u16;
      readonly call: Call;
    } & Struct;
    readonly isBatchAll: boolean;
    readonly asBatchAll: {
      readonly calls: Vec<Call>;
    } & Struct;
    readonly isDispatchAs: boolean;
    readonly asDispatchAs: {
      readonly asOrigin: ZorgketenRuntimeOriginCaller;
      readonly call: Call;
    } & Struct;
    readonly isForceBatch: boolean;
    readonly asForceBatch: {
      readonly calls: Vec<Call>;
    } & Struct;
    readonly isWithWeight: boolean;
    readonly asWithWeight: {
      readonly call: Call;
      readonly weight: SpWeightsWeightV2Weight;
    } & Struct;
    readonly isIfElse: boolean;
    readonly asIfElse: {
      readonly main: Call;
      readonly fallback: Call;
    } & Struct;
    readonly isDispatchAsFallible: boolean;
    readonly asDispatchAsFallible: {
      readonly asOrigin: ZorgketenRuntimeOriginCaller;
      readonly call: Call;
    } & Struct;
    readonly type: 'Batch' | 'AsDerivative' | 'BatchAll' | 'DispatchAs' | 'ForceBatch' | 'WithWeight' | 'IfElse' | 'DispatchAsFallible';
  }

  /** @name ZorgketenRuntimeOriginCaller */
  interface ZorgketenRuntimeOriginCaller extends Enum {
    readonly isSystem: boolean;
    readonly asSystem: FrameSupportDispatchRawOrigin;
    readonly isConsortium: boolean;
    readonly asConsortium: PalletCollectiveRawOrigin;
    readonly type: 'System' | 'Consortium';
  }

  /** @name FrameSupportDispatchRawOrigin */
  interface FrameSupportDispatchRawOrigin extends Enum {
    readonly isRoot: boolean;
    readonly isSigned: boolean;
    readonly asSigned: AccountId32;
    readonly isNone: boolean;
    readonly isAuthorized: boolean;
    readonly type: 'Root' | 'Signed' | 'None' | 'Authorized';
  }

  /** @name PalletCollectiveRawOrigin */
  interface PalletCollectiveRawOrigin extends Enum {
    readonly isMembers: boolean;
    readonly asMembers: ITuple<[u32, u32]>;
    readonly isMember: boolean;
    readonly asMember: AccountId32;
    readonly isPhantom: boolean;
    readonly type: 'Members' | 'Member' | 'Phantom';
  }

  /** @name SpWeightsWeightV2Weight */
  interface SpWeightsWeightV2Weight extends Struct {
    readonly refTime: Compact<u64>;
    readonly proofSize: Compact<u64>;
  }

  /** @name PalletMultisigCall */
  interface PalletMultisigCall extends Enum {
    readonly isAsMultiThreshold1: boolean;
    readonly asAsMultiThreshold1: {
      readonly otherSignatories: Vec<AccountId32>;
      readonly call: Call;
    } & Struct;
    readonly isAsMulti: boolean;
    readonly asAsMulti: {
      readonly threshold: u16;
      readonly otherSignatories: Vec<AccountId32>;
      readonly maybeTimepoint: Option<PalletMultisigTimepoint>;
      readonly call: Call;
      readonly maxWeight: SpWeightsWeightV2Weight;
    } & Struct;
    readonly isApproveAsMulti: boolean;
    readonly asApproveAsMulti: {
      readonly threshold: u16;
      readonly otherSignatories: Vec<AccountId32>;
      readonly maybeTimepoint: Option<PalletMultisigTimepoint>;
      readonly callHash: U8aFixed;
      readonly maxWeight: SpWeightsWeightV2Weight;
    } & Struct;
    readonly isCancelAsMulti: boolean;
    readonly asCancelAsMulti: {
      readonly threshold: u16;
      readonly otherSignatories: Vec<AccountId32>;
      readonly timepoint: PalletMultisigTimepoint;
      readonly callHash: U8aFixed;
    } & Struct;
    readonly isPokeDeposit: boolean;
    readonly asPokeDeposit: {
      readonly threshold: u16;
      readonly otherSignatories: Vec<AccountId32>;
      readonly callHash: U8aFixed;
    } & Struct;
    readonly type: 'AsMultiThreshold1' | 'AsMulti' | 'ApproveAsMulti' | 'CancelAsMulti' | 'PokeDeposit';
  }

  /** @name PalletMultisigTimepoint */
  interface PalletMultisigTimepoint extends Struct {
    readonly height: u32;
    readonly index: u32;
  }

  /** @name PalletProxyCall */
  interface PalletProxyCall extends Enum {
    readonly isProxy: boolean;
    readonly asProxy: {
      readonly real: MultiAddress;
      readonly forceProxyType: Option<ZorgketenRuntimeConfigsToolsProxyType>;
      readonly call: Call;
    } & Struct;
    readonly isAddProxy: boolean;
    readonly asAddProxy: {
      readonly delegate: MultiAddress;
      readonly proxyType: ZorgketenRuntimeConfigsToolsProxyType;
      readonly delay: u32;
    } & Struct;
    readonly isRemoveProxy: boolean;
    readonly asRemoveProxy: {
      readonly delegate: MultiAddress;
      readonly proxyType: ZorgketenRuntimeConfigsToolsProxyType;
      readonly delay: u32;
    } & Struct;
    readonly isRemoveProxies: boolean;
    readonly isCreatePure: boolean;
    readonly asCreatePure: {
      readonly proxyType: ZorgketenRuntimeConfigsToolsProxyType;
      readonly delay: u32;
      readonly index: u16;
    } & Struct;
    readonly isKillPure: boolean;
    readonly asKillPure: {
      readonly spawner: MultiAddress;
      readonly proxyType: ZorgketenRuntimeConfigsToolsProxyType;
      readonly index: u16;
      readonly height: Compact<u32>;
      readonly extIndex: Compact<u32>;
    } & Struct;
    readonly isAnnounce: boolean;
    readonly asAnnounce: {
      readonly real: MultiAddress;
      readonly callHash: H256;
    } & Struct;
    readonly isRemoveAnnouncement: boolean;
    readonly asRemoveAnnouncement: {
      readonly real: MultiAddress;
      readonly callHash: H256;
    } & Struct;
    readonly isRejectAnnouncement: boolean;
    readonly asRejectAnnouncement: {
      readonly delegate: MultiAddress;
      readonly callHash: H256;
    } & Struct;
    readonly isProxyAnnounced: boolean;
    readonly asProxyAnnounced: {
      readonly delegate: MultiAddress;
      readonly real: MultiAddress;
      readonly forceProxyType: Option<ZorgketenRuntimeConfigsToolsProxyType>;
      readonly call: Call;
    } & Struct;
    readonly isPokeDeposit: boolean;
    readonly type: 'Proxy' | 'AddProxy' | 'RemoveProxy' | 'RemoveProxies' | 'CreatePure' | 'KillPure' | 'Announce' | 'RemoveAnnouncement' | 'RejectAnnouncement' | 'ProxyAnnounced' | 'PokeDeposit';
  }

  /** @name ZorgketenRuntimeConfigsToolsProxyType */
  interface ZorgketenRuntimeConfigsToolsProxyType extends Enum {
    readonly isAny: boolean;
    readonly isGovernance: boolean;
    readonly isValidation: boolean;
    readonly type: 'Any' | 'Governance' | 'Validation';
  }

  /** @name PalletPreimageCall */
  interface PalletPreimageCall extends Enum {
    readonly isNotePreimage: boolean;
    readonly asNotePreimage: {
      readonly bytes: Bytes;
    } & Struct;
    readonly isUnnotePreimage: boolean;
    readonly asUnnotePreimage: {
      readonly hash_: H256;
    } & Struct;
    readonly isRequestPreimage: boolean;
    readonly asRequestPreimage: {
      readonly hash_: H256;
    } & Struct;
    readonly isUnrequestPreimage: boolean;
    readonly asUnrequestPreimage: {
      readonly hash_: H256;
    } & Struct;
    readonly isEnsureUpdated: boolean;
    readonly asEnsureUpdated: {
      readonly hashes: Vec<H256>;
    } & Struct;
    readonly type: 'NotePreimage' | 'UnnotePreimage' | 'RequestPreimage' | 'UnrequestPreimage' | 'EnsureUpdated';
  }

  /** @name PalletCollectiveCall */
  interface PalletCollectiveCall extends Enum {
    readonly isSetMembers: boolean;
    readonly asSetMembers: {
      readonly newMembers: Vec<AccountId32>;
      readonly prime: Option<AccountId32>;
      readonly oldCount: u32;
    } & Struct;
    readonly isExecute: boolean;
    readonly asExecute: {
      readonly proposal: Call;
      readonly lengthBound: Compact<u32>;
    } & Struct;
    readonly isPropose: boolean;
    readonly asPropose: {
      readonly threshold: Compact<u32>;
      readonly proposal: Call;
      readonly lengthBound: Compact<u32>;
    } & Struct;
    readonly isVote: boolean;
    readonly asVote: {
      readonly proposal: H256;
      readonly index: Compact<u32>;
      readonly approve: bool;
    } & Struct;
    readonly isDisapproveProposal: boolean;
    readonly asDisapproveProposal: {
      readonly proposalHash: H256;
    } & Struct;
    readonly isClose: boolean;
    readonly asClose: {
      readonly proposalHash: H256;
      readonly index: Compact<u32>;
      readonly proposalWeightBound: SpWeightsWeightV2Weight;
      readonly lengthBound: Compact<u32>;
    } & Struct;
    readonly isKill: boolean;
    readonly asKill: {
      readonly proposalHash: H256;
    } & Struct;
    readonly isReleaseProposalCost: boolean;
    readonly asReleaseProposalCost: {
      readonly proposalHash: H256;
    } & Struct;
    readonly type: 'SetMembers' | 'Execute' | 'Propose' | 'Vote' | 'DisapproveProposal' | 'Close' | 'Kill' | 'ReleaseProposalCost';
  }

  /** @name PalletRootMotionCall */
  interface PalletRootMotionCall extends Enum {
    readonly isDispatch: boolean;
    readonly asDispatch: {
      readonly call: Call;
    } & Struct;
    readonly type: 'Dispatch';
  }

  /** @name PalletSafeModeCall */
  interface PalletSafeModeCall extends Enum {
    readonly isEnter: boolean;
    readonly isForceEnter: boolean;
    readonly isExtend: boolean;
    readonly isForceExtend: boolean;
    readonly isForceExit: boolean;
    readonly isForceSlashDeposit: boolean;
    readonly asForceSlashDeposit: {
      readonly account: AccountId32;
      readonly block: u32;
    } & Struct;
    readonly isReleaseDeposit: boolean;
    readonly asReleaseDeposit: {
      readonly account: AccountId32;
      readonly block: u32;
    } & Struct;
    readonly isForceReleaseDeposit: boolean;
    readonly asForceReleaseDeposit: {
      readonly account: AccountId32;
      readonly block: u32;
    } & Struct;
    readonly type: 'Enter' | 'ForceEnter' | 'Extend' | 'ForceExtend' | 'ForceExit' | 'ForceSlashDeposit' | 'ReleaseDeposit' | 'ForceReleaseDeposit';
  }

  /** @name PalletTxPauseCall */
  interface PalletTxPauseCall extends Enum {
    readonly isPause: boolean;
    readonly asPause: {
      readonly fullName: ITuple<[Bytes, Bytes]>;
    } & Struct;
    readonly isUnpause: boolean;
    readonly asUnpause: {
      readonly ident: ITuple<[Bytes, Bytes]>;
    } & Struct;
    readonly type: 'Pause' | 'Unpause';
  }

  /** @name PalletMigrationsCall */
  interface PalletMigrationsCall extends Enum {
    readonly isForceSetCursor: boolean;
    readonly asForceSetCursor: {
      readonly cursor: Option<PalletMigrationsMigrationCursor>;
    } & Struct;
    readonly isForceSetActiveCursor: boolean;
    readonly asForceSetActiveCursor: {
      readonly index: u32;
      readonly innerCursor: Option<Bytes>;
      readonly startedAt: Option<u32>;
    } & Struct;
    readonly isForceOnboardMbms: boolean;
    readonly isClearHistoric: boolean;
    readonly asClearHistoric: {
      readonly selector: PalletMigrationsHistoricCleanupSelector;
    } & Struct;
    readonly type: 'ForceSetCursor' | 'ForceSetActiveCursor' | 'ForceOnboardMbms' | 'ClearHistoric';
  }

  /** @name PalletMigrationsMigrationCursor */
  interface PalletMigrationsMigrationCursor extends Enum {
    readonly isActive: boolean;
    readonly asActive: PalletMigrationsActiveCursor;
    readonly isStuck: boolean;
    readonly type: 'Active' | 'Stuck';
  }

  /** @name PalletMigrationsActiveCursor */
  interface PalletMigrationsActiveCursor extends Struct {
    readonly index: u32;
    readonly innerCursor: Option<Bytes>;
    readonly startedAt: u32;
  }

  /** @name PalletMigrationsHistoricCleanupSelector */
  interface PalletMigrationsHistoricCleanupSelector extends Enum {
    readonly isSpecific: boolean;
    readonly asSpecific: Vec<Bytes>;
    readonly isWildcard: boolean;
    readonly asWildcard: {
      readonly limit: Option<u32>;
      readonly previousCursor: Option<Bytes>;
    } & Struct;
    readonly type: 'Specific' | 'Wildcard';
  }

  /** @name PalletParticipantsCall */
  interface PalletParticipantsCall extends Enum {
    readonly isAdmit: boolean;
    readonly asAdmit: {
      readonly account: AccountId32;
      readonly kind: ZorgketenPrimitivesOrganisationOrganisationKind;
      readonly code: Bytes;
      readonly name: Bytes;
      readonly registrars: Vec<AccountId32>;
    } & Struct;
    readonly isAcceptCharter: boolean;
    readonly asAcceptCharter: {
      readonly version: u32;
    } & Struct;
    readonly isSuspend: boolean;
    readonly asSuspend: {
      readonly organisation: AccountId32;
    } & Struct;
    readonly isReinstate: boolean;
    readonly asReinstate: {
      readonly organisation: AccountId32;
    } & Struct;
    readonly isRemove: boolean;
    readonly asRemove: {
      readonly organisation: AccountId32;
    } & Struct;
    readonly isLeave: boolean;
    readonly isEmergencySuspend: boolean;
    readonly asEmergencySuspend: {
      readonly organisation: AccountId32;
    } & Struct;
    readonly isRatifySuspension: boolean;
    readonly asRatifySuspension: {
      readonly organisation: AccountId32;
    } & Struct;
    readonly isSetCharter: boolean;
    readonly asSetCharter: {
      readonly hash_: H256;
      readonly roles: Vec<PalletParticipantsCharterRole>;
      readonly grace: u32;
    } & Struct;
    readonly isSetQuotas: boolean;
    readonly asSetQuotas: {
      readonly limits: PalletParticipantsLimits;
    } & Struct;
    readonly isEnrol: boolean;
    readonly asEnrol: {
      readonly account: AccountId32;
      readonly role: ZorgketenPrimitivesRoleStaffRole;
    } & Struct;
    readonly isDismiss: boolean;
    readonly asDismiss: {
      readonly account: AccountId32;
    } & Struct;
    readonly isRegisterClient: boolean;
    readonly asRegisterClient: {
      readonly account: AccountId32;
      readonly ageClass: ZorgketenPrimitivesRoleAgeClass;
    } & Struct;
    readonly isDeregisterClient: boolean;
    readonly asDeregisterClient: {
      readonly client: AccountId32;
    } & Struct;
    readonly isRegisterRelative: boolean;
    readonly asRegisterRelative: {
      readonly account: AccountId32;
    } & Struct;
    readonly isRemoveRelative: boolean;
    readonly asRemoveRelative: {
      readonly account: AccountId32;
    } & Struct;
    readonly isAppoint: boolean;
    readonly asAppoint: {
      readonly account: AccountId32;
      readonly scope: u8;
      readonly from: u32;
      readonly until: Option<u32>;
    } & Struct;
    readonly isRegisterRepresentative: boolean;
    readonly asRegisterRepresentative: {
      readonly client: AccountId32;
      readonly account: AccountId32;
      readonly kind: ZorgketenPrimitivesRoleRepresentativeKind;
      readonly scope: u8;
      readonly from: u32;
      readonly until: Option<u32>;
      readonly evidence: H256;
    } & Struct;
    readonly isEndRepresentation: boolean;
    readonly asEndRepresentation: {
      readonly client: AccountId32;
      readonly account: AccountId32;
    } & Struct;
    readonly isProposeKey: boolean;
    readonly asProposeKey: {
      readonly client: AccountId32;
      readonly newKey: AccountId32;
    } & Struct;
    readonly isVetoKey: boolean;
    readonly isFinishRecovery: boolean;
    readonly asFinishRecovery: {
      readonly client: AccountId32;
    } & Struct;
    readonly isSetAgeClass: boolean;
    readonly asSetAgeClass: {
      readonly client: AccountId32;
      readonly ageClass: ZorgketenPrimitivesRoleAgeClass;
    } & Struct;
    readonly isSweepStaff: boolean;
    readonly asSweepStaff: {
      readonly organisation: AccountId32;
      readonly limit: u32;
    } & Struct;
    readonly type: 'Admit' | 'AcceptCharter' | 'Suspend' | 'Reinstate' | 'Remove' | 'Leave' | 'EmergencySuspend' | 'RatifySuspension' | 'SetCharter' | 'SetQuotas' | 'Enrol' | 'Dismiss' | 'RegisterClient' | 'DeregisterClient' | 'RegisterRelative' | 'RemoveRelative' | 'Appoint' | 'RegisterRepresentative' | 'EndRepresentation' | 'ProposeKey' | 'VetoKey' | 'FinishRecovery' | 'SetAgeClass' | 'SweepStaff';
  }

  /** @name ZorgketenPrimitivesOrganisationOrganisationKind */
  interface ZorgketenPrimitivesOrganisationOrganisationKind extends Enum {
    readonly isInsurer: boolean;
    readonly isMaternityProvider: boolean;
    readonly isCareProvider: boolean;
    readonly isMidwifePractice: boolean;
    readonly isMunicipality: boolean;
    readonly isCareOffice: boolean;
    readonly isSettlementAgent: boolean;
    readonly isSupervisor: boolean;
    readonly type: 'Insurer' | 'MaternityProvider' | 'CareProvider' | 'MidwifePractice' | 'Municipality' | 'CareOffice' | 'SettlementAgent' | 'Supervisor';
  }

  /** @name PalletParticipantsCharterRole */
  interface PalletParticipantsCharterRole extends Enum {
    readonly isController: boolean;
    readonly isJointController: boolean;
    readonly isProcessor: boolean;
    readonly type: 'Controller' | 'JointController' | 'Processor';
  }

  /** @name PalletParticipantsLimits */
  interface PalletParticipantsLimits extends Struct {
    readonly client: u32;
    readonly relative: u32;
    readonly carer: u32;
    readonly staff: u32;
    readonly organisation: u32;
  }

  /** @name ZorgketenPrimitivesRoleStaffRole */
  interface ZorgketenPrimitivesRoleStaffRole extends Enum {
    readonly isIntaker: boolean;
    readonly isCarer: boolean;
    readonly isClaimsOfficer: boolean;
    readonly isMidwife: boolean;
    readonly isRegistrar: boolean;
    readonly type: 'Intaker' | 'Carer' | 'ClaimsOfficer' | 'Midwife' | 'Registrar';
  }

  /** @name ZorgketenPrimitivesRoleAgeClass */
  interface ZorgketenPrimitivesRoleAgeClass extends Enum {
    readonly isAdult: boolean;
    readonly isMinor12To15: boolean;
    readonly isUnder12: boolean;
    readonly type: 'Adult' | 'Minor12To15' | 'Under12';
  }

  /** @name ZorgketenPrimitivesRoleRepresentativeKind */
  interface ZorgketenPrimitivesRoleRepresentativeKind extends Enum {
    readonly isCurator: boolean;
    readonly isMentor: boolean;
    readonly isGuardian: boolean;
    readonly isParent: boolean;
    readonly isVoluntary: boolean;
    readonly isAdministrator: boolean;
    readonly type: 'Curator' | 'Mentor' | 'Guardian' | 'Parent' | 'Voluntary' | 'Administrator';
  }

  /** @name PalletConsentCall */
  interface PalletConsentCall extends Enum {
    readonly isGrant: boolean;
    readonly asGrant: {
      readonly grantee: PalletConsentGrantee;
      readonly data: ZorgketenPrimitivesConsentDataCategory;
      readonly domain: ZorgketenPrimitivesConsentDomain;
      readonly purpose: ZorgketenPrimitivesConsentPurpose;
      readonly write: bool;
      readonly from: Option<u32>;
      readonly until: Option<u32>;
    } & Struct;
    readonly isRevoke: boolean;
    readonly asRevoke: {
      readonly grantee: PalletConsentGrantee;
      readonly data: ZorgketenPrimitivesConsentDataCategory;
      readonly domain: ZorgketenPrimitivesConsentDomain;
    } & Struct;
    readonly isBreakGlass: boolean;
    readonly asBreakGlass: {
      readonly client: AccountId32;
      readonly domain: ZorgketenPrimitivesConsentDomain;
      readonly reason: PalletConsentEmergencyReason;
    } & Struct;
    readonly isReviewBreakGlass: boolean;
    readonly asReviewBreakGlass: {
      readonly client: AccountId32;
      readonly id: u32;
      readonly justified: bool;
    } & Struct;
    readonly isReapExpired: boolean;
    readonly asReapExpired: {
      readonly client: AccountId32;
      readonly limit: u32;
    } & Struct;
    readonly type: 'Grant' | 'Revoke' | 'BreakGlass' | 'ReviewBreakGlass' | 'ReapExpired';
  }

  /** @name PalletConsentGrantee */
  interface PalletConsentGrantee extends Enum {
    readonly isOrganisation: boolean;
    readonly asOrganisation: AccountId32;
    readonly isPerson: boolean;
    readonly asPerson: AccountId32;
    readonly isCategory: boolean;
    readonly asCategory: ZorgketenPrimitivesOrganisationOrganisationKind;
    readonly type: 'Organisation' | 'Person' | 'Category';
  }

  /** @name ZorgketenPrimitivesConsentDataCategory */
  interface ZorgketenPrimitivesConsentDataCategory extends Enum {
    readonly isHoursRecord: boolean;
    readonly isCareLog: boolean;
    readonly isCareContent: boolean;
    readonly type: 'HoursRecord' | 'CareLog' | 'CareContent';
  }

  /** @name ZorgketenPrimitivesConsentDomain */
  interface ZorgketenPrimitivesConsentDomain extends Enum {
    readonly isZvw: boolean;
    readonly isWmo: boolean;
    readonly isWlz: boolean;
    readonly isJeugdwet: boolean;
    readonly type: 'Zvw' | 'Wmo' | 'Wlz' | 'Jeugdwet';
  }

  /** @name ZorgketenPrimitivesConsentPurpose */
  interface ZorgketenPrimitivesConsentPurpose extends Enum {
    readonly isCare: boolean;
    readonly isSettlement: boolean;
    readonly isFamily: boolean;
    readonly isQuality: boolean;
    readonly type: 'Care' | 'Settlement' | 'Family' | 'Quality';
  }

  /** @name PalletConsentEmergencyReason */
  interface PalletConsentEmergencyReason extends Enum {
    readonly isLifeThreatening: boolean;
    readonly isClientUnconscious: boolean;
    readonly isAcuteDeterioration: boolean;
    readonly isSafetyOfChild: boolean;
    readonly isHandoverWithoutContact: boolean;
    readonly type: 'LifeThreatening' | 'ClientUnconscious' | 'AcuteDeterioration' | 'SafetyOfChild' | 'HandoverWithoutContact';
  }

  /** @name PalletCareLogCall */
  interface PalletCareLogCall extends Enum {
    readonly isOpenDossier: boolean;
    readonly asOpenDossier: {
      readonly dossier: H256;
      readonly client: AccountId32;
      readonly domain: ZorgketenPrimitivesConsentDomain;
    } & Struct;
    readonly isRecord: boolean;
    readonly asRecord: {
      readonly dossier: H256;
      readonly fact: PalletCareLogNewFact;
    } & Struct;
    readonly isRecordMany: boolean;
    readonly asRecordMany: {
      readonly dossier: H256;
      readonly facts: Vec<PalletCareLogNewFact>;
    } & Struct;
    readonly isConfirm: boolean;
    readonly asConfirm: {
      readonly dossier: H256;
      readonly seqs: Vec<u32>;
    } & Struct;
    readonly isDispute: boolean;
    readonly asDispute: {
      readonly dossier: H256;
      readonly seq: u32;
      readonly reason: PalletCareLogDisputeReason;
    } & Struct;
    readonly isAmend: boolean;
    readonly asAmend: {
      readonly dossier: H256;
      readonly seq: u32;
      readonly fact: PalletCareLogNewFact;
    } & Struct;
    readonly isEraseContent: boolean;
    readonly asEraseContent: {
      readonly dossier: H256;
      readonly seq: u32;
    } & Struct;
    readonly isCloseDossier: boolean;
    readonly asCloseDossier: {
      readonly dossier: H256;
    } & Struct;
    readonly isAllocate: boolean;
    readonly asAllocate: {
      readonly dossier: H256;
      readonly provider: AccountId32;
      readonly product: u16;
      readonly from: u32;
      readonly until: u32;
      readonly volume: u32;
    } & Struct;
    readonly isStart: boolean;
    readonly asStart: {
      readonly dossier: H256;
      readonly allocation: u16;
      readonly from: u32;
    } & Struct;
    readonly isStop: boolean;
    readonly asStop: {
      readonly dossier: H256;
      readonly allocation: u16;
      readonly until: u32;
    } & Struct;
    readonly isAnchorAccessLog: boolean;
    readonly asAnchorAccessLog: {
      readonly previous: H256;
      readonly merkleRoot: H256;
      readonly count: u32;
      readonly from: u32;
      readonly until: u32;
    } & Struct;
    readonly isSetPromisedInterval: boolean;
    readonly asSetPromisedInterval: {
      readonly interval: u32;
    } & Struct;
    readonly isNoteGap: boolean;
    readonly asNoteGap: {
      readonly organisation: AccountId32;
    } & Struct;
    readonly isPrune: boolean;
    readonly asPrune: {
      readonly dossier: H256;
      readonly limit: u32;
    } & Struct;
    readonly isSetActivity: boolean;
    readonly asSetActivity: {
      readonly code: u16;
      readonly domains: u8;
      readonly active: bool;
    } & Struct;
    readonly isSetRegister: boolean;
    readonly asSetRegister: {
      readonly code: u16;
      readonly active: bool;
    } & Struct;
    readonly isSetRetentionTerm: boolean;
    readonly asSetRetentionTerm: {
      readonly term: u32;
    } & Struct;
    readonly type: 'OpenDossier' | 'Record' | 'RecordMany' | 'Confirm' | 'Dispute' | 'Amend' | 'EraseContent' | 'CloseDossier' | 'Allocate' | 'Start' | 'Stop' | 'AnchorAccessLog' | 'SetPromisedInterval' | 'NoteGap' | 'Prune' | 'SetActivity' | 'SetRegister' | 'SetRetentionTerm';
  }

  /** @name PalletCareLogNewFact */
  interface PalletCareLogNewFact extends Struct {
    readonly activity: u16;
    readonly start: u32;
    readonly minutes: u16;
    readonly allocation: Option<u16>;
    readonly content: Option<PalletCareLogContentRef>;
    readonly source: Option<PalletCareLogSourceRef>;
  }

  /** @name PalletCareLogContentRef */
  interface PalletCareLogContentRef extends Struct {
    readonly commitment: H256;
    readonly locator: Bytes;
  }

  /** @name PalletCareLogSourceRef */
  interface PalletCareLogSourceRef extends Struct {
    readonly register: u16;
    readonly commitment: H256;
  }

  /** @name PalletCareLogDisputeReason */
  interface PalletCareLogDisputeReason extends Enum {
    readonly isNotGiven: boolean;
    readonly isWrongStart: boolean;
    readonly isWrongDuration: boolean;
    readonly isWrongActivity: boolean;
    readonly isWrongAuthor: boolean;
    readonly isDuplicate: boolean;
    readonly type: 'NotGiven' | 'WrongStart' | 'WrongDuration' | 'WrongActivity' | 'WrongAuthor' | 'Duplicate';
  }

  /** @name PalletSettlementCall */
  interface PalletSettlementCall extends Enum {
    readonly isInstallTable: boolean;
    readonly asInstallTable: {
      readonly table: ZorgketenPrimitivesMoneyNationalTable;
      readonly rows: Vec<PalletSettlementTableRow>;
    } & Struct;
    readonly isAddRow: boolean;
    readonly asAddRow: {
      readonly table: ZorgketenPrimitivesMoneyNationalTable;
      readonly validFrom: u16;
      readonly value: u128;
    } & Struct;
    readonly isOfferContract: boolean;
    readonly asOfferContract: {
      readonly provider: AccountId32;
      readonly collection: PalletSettlementCollection;
      readonly prices: Vec<PalletSettlementPriceRow>;
    } & Struct;
    readonly isAcceptContract: boolean;
    readonly asAcceptContract: {
      readonly payer: AccountId32;
      readonly offer: u32;
    } & Struct;
    readonly isWithdrawOffer: boolean;
    readonly asWithdrawOffer: {
      readonly provider: AccountId32;
    } & Struct;
    readonly isProposePrices: boolean;
    readonly asProposePrices: {
      readonly provider: AccountId32;
      readonly prices: Vec<PalletSettlementPriceRow>;
    } & Struct;
    readonly isAcceptPrices: boolean;
    readonly asAcceptPrices: {
      readonly payer: AccountId32;
      readonly offer: u32;
    } & Struct;
    readonly isIssue: boolean;
    readonly asIssue: {
      readonly payer: AccountId32;
      readonly amount: u128;
      readonly reference: H256;
    } & Struct;
    readonly isRequestPayout: boolean;
    readonly asRequestPayout: {
      readonly amount: u128;
    } & Struct;
    readonly isConfirmPayout: boolean;
    readonly asConfirmPayout: {
      readonly payout: u32;
      readonly reference: H256;
    } & Struct;
    readonly isRejectPayout: boolean;
    readonly asRejectPayout: {
      readonly payout: u32;
      readonly reason: PalletSettlementPayoutRejection;
    } & Struct;
    readonly isCredit: boolean;
    readonly asCredit: {
      readonly payer: AccountId32;
      readonly caseId: H256;
      readonly service: ZorgketenPrimitivesMoneyService;
      readonly date: u16;
      readonly amount: u128;
    } & Struct;
    readonly isCollectDebt: boolean;
    readonly asCollectDebt: {
      readonly payer: AccountId32;
      readonly provider: AccountId32;
    } & Struct;
    readonly isPayWaiting: boolean;
    readonly asPayWaiting: {
      readonly payer: AccountId32;
      readonly limit: u32;
    } & Struct;
    readonly isEndContract: boolean;
    readonly asEndContract: {
      readonly payer: AccountId32;
      readonly provider: AccountId32;
      readonly from: u16;
    } & Struct;
    readonly type: 'InstallTable' | 'AddRow' | 'OfferContract' | 'AcceptContract' | 'WithdrawOffer' | 'ProposePrices' | 'AcceptPrices' | 'Issue' | 'RequestPayout' | 'ConfirmPayout' | 'RejectPayout' | 'Credit' | 'CollectDebt' | 'PayWaiting' | 'EndContract';
  }

  /** @name ZorgketenPrimitivesMoneyNationalTable */
  interface ZorgketenPrimitivesMoneyNationalTable extends Enum {
    readonly isOwnContributionPerHour: boolean;
    readonly isCeilingHour: boolean;
    readonly isCeilingPartusHour: boolean;
    readonly isCeilingRegistration: boolean;
    readonly isCeilingIntakeHome: boolean;
    readonly isCeilingIntakePhone: boolean;
    readonly isCeilingPartusSurcharge: boolean;
    readonly isMinMinutes: boolean;
    readonly isMaxMinutes: boolean;
    readonly isHospitalDayBreast: boolean;
    readonly isHospitalDayFormula: boolean;
    readonly isLastDay: boolean;
    readonly isLastDayExtended: boolean;
    readonly isGranularityMinutes: boolean;
    readonly isClaimWindowDays: boolean;
    readonly isOwnContributionPerDay: boolean;
    readonly isInstitutionDayLimit: boolean;
    readonly isCeilingInstitutionDay: boolean;
    readonly type: 'OwnContributionPerHour' | 'CeilingHour' | 'CeilingPartusHour' | 'CeilingRegistration' | 'CeilingIntakeHome' | 'CeilingIntakePhone' | 'CeilingPartusSurcharge' | 'MinMinutes' | 'MaxMinutes' | 'HospitalDayBreast' | 'HospitalDayFormula' | 'LastDay' | 'LastDayExtended' | 'GranularityMinutes' | 'ClaimWindowDays' | 'OwnContributionPerDay' | 'InstitutionDayLimit' | 'CeilingInstitutionDay';
  }

  /** @name PalletSettlementTableRow */
  interface PalletSettlementTableRow extends Struct {
    readonly validFrom: u16;
    readonly value: Compact<u128>;
  }

  /** @name PalletSettlementCollection */
  interface PalletSettlementCollection extends Enum {
    readonly isProvider: boolean;
    readonly isInsurer: boolean;
    readonly type: 'Provider' | 'Insurer';
  }

  /** @name PalletSettlementPriceRow */
  interface PalletSettlementPriceRow extends Struct {
    readonly service: ZorgketenPrimitivesMoneyService;
    readonly validFrom: u16;
    readonly cents: Compact<u128>;
  }

  /** @name ZorgketenPrimitivesMoneyService */
  interface ZorgketenPrimitivesMoneyService extends Enum {
    readonly isHour: boolean;
    readonly isPartusHour: boolean;
    readonly isRegistration: boolean;
    readonly isIntakeHome: boolean;
    readonly isIntakePhone: boolean;
    readonly isPartusSurcharge: boolean;
    readonly isInstitutionDayMother: boolean;
    readonly isInstitutionDayChild: boolean;
    readonly type: 'Hour' | 'PartusHour' | 'Registration' | 'IntakeHome' | 'IntakePhone' | 'PartusSurcharge' | 'InstitutionDayMother' | 'InstitutionDayChild';
  }

  /** @name PalletSettlementPayoutRejection */
  interface PalletSettlementPayoutRejection extends Enum {
    readonly isNoBankAccount: boolean;
    readonly isReturnedByBank: boolean;
    readonly isOnRequest: boolean;
    readonly isUnderInvestigation: boolean;
    readonly type: 'NoBankAccount' | 'ReturnedByBank' | 'OnRequest' | 'UnderInvestigation';
  }

  /** @name PalletMaternityCall */
  interface PalletMaternityCall extends Enum {
    readonly isRegister: boolean;
    readonly asRegister: {
      readonly caseId: H256;
      readonly client: AccountId32;
      readonly insurer: AccountId32;
      readonly midwifePractice: AccountId32;
      readonly rateClass: PalletMaternityRateClass;
    } & Struct;
    readonly isIndicate: boolean;
    readonly asIndicate: {
      readonly caseId: H256;
      readonly minutes: u32;
    } & Struct;
    readonly isBirth: boolean;
    readonly asBirth: {
      readonly caseId: H256;
      readonly date: u16;
    } & Struct;
    readonly isHospital: boolean;
    readonly asHospital: {
      readonly caseId: H256;
      readonly days: u16;
    } & Struct;
    readonly isReindicate: boolean;
    readonly asReindicate: {
      readonly caseId: H256;
      readonly minutes: u32;
      readonly reason: PalletMaternityIndicationReason;
    } & Struct;
    readonly isExtend: boolean;
    readonly asExtend: {
      readonly caseId: H256;
      readonly untilDay: u16;
    } & Struct;
    readonly isAcknowledgeExtension: boolean;
    readonly asAcknowledgeExtension: {
      readonly caseId: H256;
    } & Struct;
    readonly isLogVisits: boolean;
    readonly asLogVisits: {
      readonly caseId: H256;
      readonly visits: Vec<PalletMaternityVisit>;
    } & Struct;
    readonly isCorrect: boolean;
    readonly asCorrect: {
      readonly caseId: H256;
      readonly entry: u32;
      readonly visit: PalletMaternityVisit;
    } & Struct;
    readonly isWithdraw: boolean;
    readonly asWithdraw: {
      readonly caseId: H256;
      readonly entry: u32;
    } & Struct;
    readonly isCharge: boolean;
    readonly asCharge: {
      readonly caseId: H256;
      readonly service: ZorgketenPrimitivesMoneyService;
      readonly date: u16;
    } & Struct;
    readonly isApprove: boolean;
    readonly asApprove: {
      readonly caseId: H256;
      readonly entries_: Vec<u32>;
    } & Struct;
    readonly isReject: boolean;
    readonly asReject: {
      readonly caseId: H256;
      readonly entry: u32;
      readonly reason: PalletMaternityRejectReason;
    } & Struct;
    readonly isExpire: boolean;
    readonly asExpire: {
      readonly caseId: H256;
      readonly entries_: Vec<u32>;
    } & Struct;
    readonly isClose: boolean;
    readonly asClose: {
      readonly caseId: H256;
    } & Struct;
    readonly isSignOff: boolean;
    readonly asSignOff: {
      readonly caseId: H256;
    } & Struct;
    readonly isCancel: boolean;
    readonly asCancel: {
      readonly caseId: H256;
    } & Struct;
    readonly isTransfer: boolean;
    readonly asTransfer: {
      readonly caseId: H256;
      readonly provider: AccountId32;
    } & Struct;
    readonly isAcceptTransfer: boolean;
    readonly asAcceptTransfer: {
      readonly caseId: H256;
    } & Struct;
    readonly isSwitchInsurer: boolean;
    readonly asSwitchInsurer: {
      readonly caseId: H256;
      readonly insurer: AccountId32;
      readonly from: u16;
    } & Struct;
    readonly isPrune: boolean;
    readonly asPrune: {
      readonly caseId: H256;
      readonly limit: u32;
    } & Struct;
    readonly isSetTerms: boolean;
    readonly asSetTerms: {
      readonly expiryDays: u16;
      readonly retentionDays: u16;
    } & Struct;
    readonly type: 'Register' | 'Indicate' | 'Birth' | 'Hospital' | 'Reindicate' | 'Extend' | 'AcknowledgeExtension' | 'LogVisits' | 'Correct' | 'Withdraw' | 'Charge' | 'Approve' | 'Reject' | 'Expire' | 'Close' | 'SignOff' | 'Cancel' | 'Transfer' | 'AcceptTransfer' | 'SwitchInsurer' | 'Prune' | 'SetTerms';
  }

  /** @name PalletMaternityRateClass */
  interface PalletMaternityRateClass extends Enum {
    readonly isBreast: boolean;
    readonly isFormula: boolean;
    readonly type: 'Breast' | 'Formula';
  }

  /** @name PalletMaternityIndicationReason */
  interface PalletMaternityIndicationReason extends Enum {
    readonly isMedical: boolean;
    readonly isSocial: boolean;
    readonly isCorrection: boolean;
    readonly type: 'Medical' | 'Social' | 'Correction';
  }

  /** @name PalletMaternityVisit */
  interface PalletMaternityVisit extends Struct {
    readonly service: ZorgketenPrimitivesMoneyService;
    readonly day: u16;
    readonly start: u16;
    readonly minutes: u32;
  }

  /** @name PalletMaternityRejectReason */
  interface PalletMaternityRejectReason extends Enum {
    readonly isNotDelivered: boolean;
    readonly isWrongMinutes: boolean;
    readonly isWrongDay: boolean;
    readonly isWrongCarer: boolean;
    readonly isWrongService: boolean;
    readonly type: 'NotDelivered' | 'WrongMinutes' | 'WrongDay' | 'WrongCarer' | 'WrongService';
  }

  /** @name SpRuntimeMultiSignature */
  interface SpRuntimeMultiSignature extends Enum {
    readonly isEd25519: boolean;
    readonly asEd25519: U8aFixed;
    readonly isSr25519: boolean;
    readonly asSr25519: U8aFixed;
    readonly isEcdsa: boolean;
    readonly asEcdsa: U8aFixed;
    readonly isEth: boolean;
    readonly asEth: U8aFixed;
    readonly type: 'Ed25519' | 'Sr25519' | 'Ecdsa' | 'Eth';
  }

  /** @name FrameSystemExtensionsAuthorizeCall */
  type FrameSystemExtensionsAuthorizeCall = Null;

  /** @name FrameSystemExtensionsCheckNonZeroSender */
  type FrameSystemExtensionsCheckNonZeroSender = Null;

  /** @name FrameSystemExtensionsCheckSpecVersion */
  type FrameSystemExtensionsCheckSpecVersion = Null;

  /** @name FrameSystemExtensionsCheckTxVersion */
  type FrameSystemExtensionsCheckTxVersion = Null;

  /** @name FrameSystemExtensionsCheckGenesis */
  type FrameSystemExtensionsCheckGenesis = Null;

  /** @name PalletParticipantsExtensionCheckParticipant */
  type PalletParticipantsExtensionCheckParticipant = Null;

  /** @name FrameSystemExtensionsCheckNonce */
  interface FrameSystemExtensionsCheckNonce extends Compact<u32> {}

  /** @name FrameSystemExtensionsCheckWeight */
  type FrameSystemExtensionsCheckWeight = Null;

  /** @name FrameMetadataHashExtensionCheckMetadataHash */
  interface FrameMetadataHashExtensionCheckMetadataHash extends Struct {
    readonly mode: FrameMetadataHashExtensionMode;
  }

  /** @name FrameMetadataHashExtensionMode */
  interface FrameMetadataHashExtensionMode extends Enum {
    readonly isDisabled: boolean;
    readonly isEnabled: boolean;
    readonly type: 'Disabled' | 'Enabled';
  }

  /** @name FrameSystemExtensionsWeightReclaim */
  type FrameSystemExtensionsWeightReclaim = Null;

  /** @name FrameSystemAccountInfo */
  interface FrameSystemAccountInfo extends Struct {
    readonly nonce: u32;
    readonly consumers: u32;
    readonly providers: u32;
    readonly sufficients: u32;
    readonly data: PalletBalancesAccountData;
  }

  /** @name PalletBalancesAccountData */
  interface PalletBalancesAccountData extends Struct {
    readonly free: u128;
    readonly reserved: u128;
    readonly frozen: u128;
    readonly flags: u128;
  }

  /** @name FrameSupportDispatchPerDispatchClassWeight */
  interface FrameSupportDispatchPerDispatchClassWeight extends Struct {
    readonly normal: SpWeightsWeightV2Weight;
    readonly operational: SpWeightsWeightV2Weight;
    readonly mandatory: SpWeightsWeightV2Weight;
  }

  /** @name SpRuntimeDigest */
  interface SpRuntimeDigest extends Struct {
    readonly logs: Vec<SpRuntimeDigestDigestItem>;
  }

  /** @name SpRuntimeDigestDigestItem */
  interface SpRuntimeDigestDigestItem extends Enum {
    readonly isOther: boolean;
    readonly asOther: Bytes;
    readonly isConsensus: boolean;
    readonly asConsensus: ITuple<[U8aFixed, Bytes]>;
    readonly isSeal: boolean;
    readonly asSeal: ITuple<[U8aFixed, Bytes]>;
    readonly isPreRuntime: boolean;
    readonly asPreRuntime: ITuple<[U8aFixed, Bytes]>;
    readonly isRuntimeEnvironmentUpdated: boolean;
    readonly type: 'Other' | 'Consensus' | 'Seal' | 'PreRuntime' | 'RuntimeEnvironmentUpdated';
  }

  /** @name FrameSystemEventRecord */
  interface FrameSystemEventRecord extends Struct {
    readonly phase: FrameSystemPhase;
    readonly event: Event;
    readonly topics: Vec<H256>;
  }

  /** @name FrameSystemEvent */
  interface FrameSystemEvent extends Enum {
    readonly isExtrinsicSuccess: boolean;
    readonly asExtrinsicSuccess: {
      readonly dispatchInfo: FrameSystemDispatchEventInfo;
    } & Struct;
    readonly isExtrinsicFailed: boolean;
    readonly asExtrinsicFailed: {
      readonly dispatchError: SpRuntimeDispatchError;
      readonly dispatchInfo: FrameSystemDispatchEventInfo;
    } & Struct;
    readonly isCodeUpdated: boolean;
    readonly asCodeUpdated: {
      readonly hash_: H256;
    } & Struct;
    readonly isNewAccount: boolean;
    readonly asNewAccount: {
      readonly account: AccountId32;
    } & Struct;
    readonly isKilledAccount: boolean;
    readonly asKilledAccount: {
      readonly account: AccountId32;
    } & Struct;
    readonly isRemarked: boolean;
    readonly asRemarked: {
      readonly sender: AccountId32;
      readonly hash_: H256;
    } & Struct;
    readonly isUpgradeAuthorized: boolean;
    readonly asUpgradeAuthorized: {
      readonly codeHash: H256;
      readonly checkVersion: bool;
    } & Struct;
    readonly isRejectedInvalidAuthorizedUpgrade: boolean;
    readonly asRejectedInvalidAuthorizedUpgrade: {
      readonly codeHash: H256;
      readonly error: SpRuntimeDispatchError;
    } & Struct;
    readonly type: 'ExtrinsicSuccess' | 'ExtrinsicFailed' | 'CodeUpdated' | 'NewAccount' | 'KilledAccount' | 'Remarked' | 'UpgradeAuthorized' | 'RejectedInvalidAuthorizedUpgrade';
  }

  /** @name FrameSystemDispatchEventInfo */
  interface FrameSystemDispatchEventInfo extends Struct {
    readonly weight: SpWeightsWeightV2Weight;
    readonly class: FrameSupportDispatchDispatchClass;
    readonly paysFee: FrameSupportDispatchPays;
  }

  /** @name FrameSupportDispatchDispatchClass */
  interface FrameSupportDispatchDispatchClass extends Enum {
    readonly isNormal: boolean;
    readonly isOperational: boolean;
    readonly isMandatory: boolean;
    readonly type: 'Normal' | 'Operational' | 'Mandatory';
  }

  /** @name FrameSupportDispatchPays */
  interface FrameSupportDispatchPays extends Enum {
    readonly isYes: boolean;
    readonly isNo: boolean;
    readonly type: 'Yes' | 'No';
  }

  /** @name SpRuntimeDispatchError */
  interface SpRuntimeDispatchError extends Enum {
    readonly isOther: boolean;
    readonly isCannotLookup: boolean;
    readonly isBadOrigin: boolean;
    readonly isModule: boolean;
    readonly asModule: SpRuntimeModuleError;
    readonly isConsumerRemaining: boolean;
    readonly isNoProviders: boolean;
    readonly isTooManyConsumers: boolean;
    readonly isToken: boolean;
    readonly asToken: SpRuntimeTokenError;
    readonly isArithmetic: boolean;
    readonly asArithmetic: SpArithmeticArithmeticError;
    readonly isTransactional: boolean;
    readonly asTransactional: SpRuntimeTransactionalError;
    readonly isExhausted: boolean;
    readonly isCorruption: boolean;
    readonly isUnavailable: boolean;
    readonly isRootNotAllowed: boolean;
    readonly isTrie: boolean;
    readonly asTrie: SpRuntimeProvingTrieTrieError;
    readonly type: 'Other' | 'CannotLookup' | 'BadOrigin' | 'Module' | 'ConsumerRemaining' | 'NoProviders' | 'TooManyConsumers' | 'Token' | 'Arithmetic' | 'Transactional' | 'Exhausted' | 'Corruption' | 'Unavailable' | 'RootNotAllowed' | 'Trie';
  }

  /** @name SpRuntimeModuleError */
  interface SpRuntimeModuleError extends Struct {
    readonly index: u8;
    readonly error: U8aFixed;
  }

  /** @name SpRuntimeTokenError */
  interface SpRuntimeTokenError extends Enum {
    readonly isFundsUnavailable: boolean;
    readonly isOnlyProvider: boolean;
    readonly isBelowMinimum: boolean;
    readonly isCannotCreate: boolean;
    readonly isUnknownAsset: boolean;
    readonly isFrozen: boolean;
    readonly isUnsupported: boolean;
    readonly isCannotCreateHold: boolean;
    readonly isNotExpendable: boolean;
    readonly isBlocked: boolean;
    readonly type: 'FundsUnavailable' | 'OnlyProvider' | 'BelowMinimum' | 'CannotCreate' | 'UnknownAsset' | 'Frozen' | 'Unsupported' | 'CannotCreateHold' | 'NotExpendable' | 'Blocked';
  }

  /** @name SpArithmeticArithmeticError */
  interface SpArithmeticArithmeticError extends Enum {
    readonly isUnderflow: boolean;
    readonly isOverflow: boolean;
    readonly isDivisionByZero: boolean;
    readonly type: 'Underflow' | 'Overflow' | 'DivisionByZero';
  }

  /** @name SpRuntimeTransactionalError */
  interface SpRuntimeTransactionalError extends Enum {
    readonly isLimitReached: boolean;
    readonly isNoLayer: boolean;
    readonly type: 'LimitReached' | 'NoLayer';
  }

  /** @name SpRuntimeProvingTrieTrieError */
  interface SpRuntimeProvingTrieTrieError extends Enum {
    readonly isInvalidStateRoot: boolean;
    readonly isIncompleteDatabase: boolean;
    readonly isValueAtIncompleteKey: boolean;
    readonly isDecoderError: boolean;
    readonly isInvalidHash: boolean;
    readonly isDuplicateKey: boolean;
    readonly isExtraneousNode: boolean;
    readonly isExtraneousValue: boolean;
    readonly isExtraneousHashReference: boolean;
    readonly isInvalidChildReference: boolean;
    readonly isValueMismatch: boolean;
    readonly isIncompleteProof: boolean;
    readonly isRootMismatch: boolean;
    readonly isDecodeError: boolean;
    readonly type: 'InvalidStateRoot' | 'IncompleteDatabase' | 'ValueAtIncompleteKey' | 'DecoderError' | 'InvalidHash' | 'DuplicateKey' | 'ExtraneousNode' | 'ExtraneousValue' | 'ExtraneousHashReference' | 'InvalidChildReference' | 'ValueMismatch' | 'IncompleteProof' | 'RootMismatch' | 'DecodeError';
  }

  /** @name PalletSchedulerEvent */
  interface PalletSchedulerEvent extends Enum {
    readonly isScheduled: boolean;
    readonly asScheduled: {
      readonly when: u32;
      readonly index: u32;
    } & Struct;
    readonly isCanceled: boolean;
    readonly asCanceled: {
      readonly when: u32;
      readonly index: u32;
    } & Struct;
    readonly isDispatched: boolean;
    readonly asDispatched: {
      readonly task: ITuple<[u32, u32]>;
      readonly id: Option<U8aFixed>;
      readonly result: Result<Null, SpRuntimeDispatchError>;
    } & Struct;
    readonly isRetrySet: boolean;
    readonly asRetrySet: {
      readonly task: ITuple<[u32, u32]>;
      readonly id: Option<U8aFixed>;
      readonly period: u32;
      readonly retries: u8;
    } & Struct;
    readonly isRetryCancelled: boolean;
    readonly asRetryCancelled: {
      readonly task: ITuple<[u32, u32]>;
      readonly id: Option<U8aFixed>;
    } & Struct;
    readonly isCallUnavailable: boolean;
    readonly asCallUnavailable: {
      readonly task: ITuple<[u32, u32]>;
      readonly id: Option<U8aFixed>;
    } & Struct;
    readonly isPeriodicFailed: boolean;
    readonly asPeriodicFailed: {
      readonly task: ITuple<[u32, u32]>;
      readonly id: Option<U8aFixed>;
    } & Struct;
    readonly isRetryFailed: boolean;
    readonly asRetryFailed: {
      readonly task: ITuple<[u32, u32]>;
      readonly id: Option<U8aFixed>;
    } & Struct;
    readonly isPermanentlyOverweight: boolean;
    readonly asPermanentlyOverweight: {
      readonly task: ITuple<[u32, u32]>;
      readonly id: Option<U8aFixed>;
    } & Struct;
    readonly isAgendaIncomplete: boolean;
    readonly asAgendaIncomplete: {
      readonly when: u32;
    } & Struct;
    readonly type: 'Scheduled' | 'Canceled' | 'Dispatched' | 'RetrySet' | 'RetryCancelled' | 'CallUnavailable' | 'PeriodicFailed' | 'RetryFailed' | 'PermanentlyOverweight' | 'AgendaIncomplete';
  }

  /** @name PalletValidatorsEvent */
  interface PalletValidatorsEvent extends Enum {
    readonly isNominated: boolean;
    readonly asNominated: {
      readonly validator: AccountId32;
      readonly organisation: AccountId32;
    } & Struct;
    readonly isWithdrawn: boolean;
    readonly asWithdrawn: {
      readonly validator: AccountId32;
      readonly organisation: AccountId32;
    } & Struct;
    readonly isValidatorAdded: boolean;
    readonly asValidatorAdded: {
      readonly validator: AccountId32;
      readonly organisation: AccountId32;
    } & Struct;
    readonly isValidatorRemoved: boolean;
    readonly asValidatorRemoved: {
      readonly validator: AccountId32;
    } & Struct;
    readonly isIncidentRecorded: boolean;
    readonly asIncidentRecorded: {
      readonly validator: AccountId32;
      readonly organisation: AccountId32;
      readonly session: u32;
    } & Struct;
    readonly type: 'Nominated' | 'Withdrawn' | 'ValidatorAdded' | 'ValidatorRemoved' | 'IncidentRecorded';
  }

  /** @name PalletSessionEvent */
  interface PalletSessionEvent extends Enum {
    readonly isNewSession: boolean;
    readonly asNewSession: {
      readonly sessionIndex: u32;
    } & Struct;
    readonly isNewQueued: boolean;
    readonly isValidatorDisabled: boolean;
    readonly asValidatorDisabled: {
      readonly validator: AccountId32;
    } & Struct;
    readonly isValidatorReenabled: boolean;
    readonly asValidatorReenabled: {
      readonly validator: AccountId32;
    } & Struct;
    readonly type: 'NewSession' | 'NewQueued' | 'ValidatorDisabled' | 'ValidatorReenabled';
  }

  /** @name PalletSessionHistoricalPalletEvent */
  interface PalletSessionHistoricalPalletEvent extends Enum {
    readonly isRootStored: boolean;
    readonly asRootStored: {
      readonly index: u32;
    } & Struct;
    readonly isRootsPruned: boolean;
    readonly asRootsPruned: {
      readonly upTo: u32;
    } & Struct;
    readonly type: 'RootStored' | 'RootsPruned';
  }

  /** @name PalletOffencesEvent */
  interface PalletOffencesEvent extends Enum {
    readonly isOffence: boolean;
    readonly asOffence: {
      readonly kind: U8aFixed;
      readonly slot: Bytes;
    } & Struct;
    readonly type: 'Offence';
  }

  /** @name PalletGrandpaEvent */
  interface PalletGrandpaEvent extends Enum {
    readonly isNewAuthorities: boolean;
    readonly asNewAuthorities: {
      readonly authoritySet: Vec<ITuple<[SpConsensusGrandpaAppPublic, u64]>>;
    } & Struct;
    readonly isPaused: boolean;
    readonly isResumed: boolean;
    readonly type: 'NewAuthorities' | 'Paused' | 'Resumed';
  }

  /** @name PalletBalancesEvent */
  interface PalletBalancesEvent extends Enum {
    readonly isEndowed: boolean;
    readonly asEndowed: {
      readonly account: AccountId32;
      readonly freeBalance: u128;
    } & Struct;
    readonly isDustLost: boolean;
    readonly asDustLost: {
      readonly account: AccountId32;
      readonly amount: u128;
    } & Struct;
    readonly isTransfer: boolean;
    readonly asTransfer: {
      readonly from: AccountId32;
      readonly to: AccountId32;
      readonly amount: u128;
    } & Struct;
    readonly isBalanceSet: boolean;
    readonly asBalanceSet: {
      readonly who: AccountId32;
      readonly free: u128;
    } & Struct;
    readonly isReserved: boolean;
    readonly asReserved: {
      readonly who: AccountId32;
      readonly amount: u128;
    } & Struct;
    readonly isUnreserved: boolean;
    readonly asUnreserved: {
      readonly who: AccountId32;
      readonly amount: u128;
    } & Struct;
    readonly isReserveRepatriated: boolean;
    readonly asReserveRepatriated: {
      readonly from: AccountId32;
      readonly to: AccountId32;
      readonly amount: u128;
      readonly destinationStatus: FrameSupportTokensMiscBalanceStatus;
    } & Struct;
    readonly isDeposit: boolean;
    readonly asDeposit: {
      readonly who: AccountId32;
      readonly amount: u128;
    } & Struct;
    readonly isWithdraw: boolean;
    readonly asWithdraw: {
      readonly who: AccountId32;
      readonly amount: u128;
    } & Struct;
    readonly isSlashed: boolean;
    readonly asSlashed: {
      readonly who: AccountId32;
      readonly amount: u128;
    } & Struct;
    readonly isMinted: boolean;
    readonly asMinted: {
      readonly who: AccountId32;
      readonly amount: u128;
    } & Struct;
    readonly isMintedCredit: boolean;
    readonly asMintedCredit: {
      readonly amount: u128;
    } & Struct;
    readonly isBurned: boolean;
    readonly asBurned: {
      readonly who: AccountId32;
      readonly amount: u128;
    } & Struct;
    readonly isBurnedDebt: boolean;
    readonly asBurnedDebt: {
      readonly amount: u128;
    } & Struct;
    readonly isSuspended: boolean;
    readonly asSuspended: {
      readonly who: AccountId32;
      readonly amount: u128;
    } & Struct;
    readonly isRestored: boolean;
    readonly asRestored: {
      readonly who: AccountId32;
      readonly amount: u128;
    } & Struct;
    readonly isUpgraded: boolean;
    readonly asUpgraded: {
      readonly who: AccountId32;
    } & Struct;
    readonly isIssued: boolean;
    readonly asIssued: {
      readonly amount: u128;
    } & Struct;
    readonly isRescinded: boolean;
    readonly asRescinded: {
      readonly amount: u128;
    } & Struct;
    readonly isLocked: boolean;
    readonly asLocked: {
      readonly who: AccountId32;
      readonly amount: u128;
    } & Struct;
    readonly isUnlocked: boolean;
    readonly asUnlocked: {
      readonly who: AccountId32;
      readonly amount: u128;
    } & Struct;
    readonly isFrozen: boolean;
    readonly asFrozen: {
      readonly who: AccountId32;
      readonly amount: u128;
    } & Struct;
    readonly isThawed: boolean;
    readonly asThawed: {
      readonly who: AccountId32;
      readonly amount: u128;
    } & Struct;
    readonly isTotalIssuanceForced: boolean;
    readonly asTotalIssuanceForced: {
      readonly old: u128;
      readonly new_: u128;
    } & Struct;
    readonly isHeld: boolean;
    readonly asHeld: {
      readonly reason: ZorgketenRuntimeRuntimeHoldReason;
      readonly who: AccountId32;
      readonly amount: u128;
    } & Struct;
    readonly isBurnedHeld: boolean;
    readonly asBurnedHeld: {
      readonly reason: ZorgketenRuntimeRuntimeHoldReason;
      readonly who: AccountId32;
      readonly amount: u128;
    } & Struct;
    readonly isTransferOnHold: boolean;
    readonly asTransferOnHold: {
      readonly reason: ZorgketenRuntimeRuntimeHoldReason;
      readonly source: AccountId32;
      readonly dest: AccountId32;
      readonly amount: u128;
    } & Struct;
    readonly isTransferAndHold: boolean;
    readonly asTransferAndHold: {
      readonly reason: ZorgketenRuntimeRuntimeHoldReason;
      readonly source: AccountId32;
      readonly dest: AccountId32;
      readonly transferred: u128;
    } & Struct;
    readonly isReleased: boolean;
    readonly asReleased: {
      readonly reason: ZorgketenRuntimeRuntimeHoldReason;
      readonly who: AccountId32;
      readonly amount: u128;
    } & Struct;
    readonly isUnexpected: boolean;
    readonly asUnexpected: PalletBalancesUnexpectedKind;
    readonly type: 'Endowed' | 'DustLost' | 'Transfer' | 'BalanceSet' | 'Reserved' | 'Unreserved' | 'ReserveRepatriated' | 'Deposit' | 'Withdraw' | 'Slashed' | 'Minted' | 'MintedCredit' | 'Burned' | 'BurnedDebt' | 'Suspended' | 'Restored' | 'Upgraded' | 'Issued' | 'Rescinded' | 'Locked' | 'Unlocked' | 'Frozen' | 'Thawed' | 'TotalIssuanceForced' | 'Held' | 'BurnedHeld' | 'TransferOnHold' | 'TransferAndHold' | 'Released' | 'Unexpected';
  }

  /** @name FrameSupportTokensMiscBalanceStatus */
  interface FrameSupportTokensMiscBalanceStatus extends Enum {
    readonly isFree: boolean;
    readonly isReserved: boolean;
    readonly type: 'Free' | 'Reserved';
  }

  /** @name ZorgketenRuntimeRuntimeHoldReason */
  interface ZorgketenRuntimeRuntimeHoldReason extends Enum {
    readonly isSession: boolean;
    readonly asSession: PalletSessionHoldReason;
    readonly isPreimage: boolean;
    readonly asPreimage: PalletPreimageHoldReason;
    readonly isConsortium: boolean;
    readonly asConsortium: PalletCollectiveHoldReason;
    readonly isSafeMode: boolean;
    readonly asSafeMode: PalletSafeModeHoldReason;
    readonly isSettlement: boolean;
    readonly asSettlement: PalletSettlementHoldReason;
    readonly type: 'Session' | 'Preimage' | 'Consortium' | 'SafeMode' | 'Settlement';
  }

  /** @name PalletSessionHoldReason */
  interface PalletSessionHoldReason extends Enum {
    readonly isKeys: boolean;
    readonly type: 'Keys';
  }

  /** @name PalletPreimageHoldReason */
  interface PalletPreimageHoldReason extends Enum {
    readonly isPreimage: boolean;
    readonly type: 'Preimage';
  }

  /** @name PalletCollectiveHoldReason */
  interface PalletCollectiveHoldReason extends Enum {
    readonly isProposalSubmission: boolean;
    readonly type: 'ProposalSubmission';
  }

  /** @name PalletSafeModeHoldReason */
  interface PalletSafeModeHoldReason extends Enum {
    readonly isEnterOrExtend: boolean;
    readonly type: 'EnterOrExtend';
  }

  /** @name PalletSettlementHoldReason */
  interface PalletSettlementHoldReason extends Enum {
    readonly isIndication: boolean;
    readonly isPayout: boolean;
    readonly type: 'Indication' | 'Payout';
  }

  /** @name PalletBalancesUnexpectedKind */
  interface PalletBalancesUnexpectedKind extends Enum {
    readonly isBalanceUpdated: boolean;
    readonly isFailedToMutateAccount: boolean;
    readonly type: 'BalanceUpdated' | 'FailedToMutateAccount';
  }

  /** @name PalletUtilityEvent */
  interface PalletUtilityEvent extends Enum {
    readonly isBatchInterrupted: boolean;
    readonly asBatchInterrupted: {
      readonly index: u32;
      readonly error: SpRuntimeDispatchError;
    } & Struct;
    readonly isBatchCompleted: boolean;
    readonly isBatchCompletedWithErrors: boolean;
    readonly isItemCompleted: boolean;
    readonly isItemFailed: boolean;
    readonly asItemFailed: {
      readonly error: SpRuntimeDispatchError;
    } & Struct;
    readonly isDispatchedAs: boolean;
    readonly asDispatchedAs: {
      readonly result: Result<Null, SpRuntimeDispatchError>;
    } & Struct;
    readonly isIfElseMainSuccess: boolean;
    readonly isIfElseFallbackCalled: boolean;
    readonly asIfElseFallbackCalled: {
      readonly mainError: SpRuntimeDispatchError;
    } & Struct;
    readonly type: 'BatchInterrupted' | 'BatchCompleted' | 'BatchCompletedWithErrors' | 'ItemCompleted' | 'ItemFailed' | 'DispatchedAs' | 'IfElseMainSuccess' | 'IfElseFallbackCalled';
  }

  /** @name PalletMultisigEvent */
  interface PalletMultisigEvent extends Enum {
    readonly isNewMultisig: boolean;
    readonly asNewMultisig: {
      readonly approving: AccountId32;
      readonly multisig: AccountId32;
      readonly callHash: U8aFixed;
    } & Struct;
    readonly isMultisigApproval: boolean;
    readonly asMultisigApproval: {
      readonly approving: AccountId32;
      readonly timepoint: PalletMultisigTimepoint;
      readonly multisig: AccountId32;
      readonly callHash: U8aFixed;
    } & Struct;
    readonly isMultisigExecuted: boolean;
    readonly asMultisigExecuted: {
      readonly approving: AccountId32;
      readonly timepoint: PalletMultisigTimepoint;
      readonly multisig: AccountId32;
      readonly callHash: U8aFixed;
      readonly result: Result<Null, SpRuntimeDispatchError>;
    } & Struct;
    readonly isMultisigCancelled: boolean;
    readonly asMultisigCancelled: {
      readonly cancelling: AccountId32;
      readonly timepoint: PalletMultisigTimepoint;
      readonly multisig: AccountId32;
      readonly callHash: U8aFixed;
    } & Struct;
    readonly isDepositPoked: boolean;
    readonly asDepositPoked: {
      readonly who: AccountId32;
      readonly callHash: U8aFixed;
      readonly oldDeposit: u128;
      readonly newDeposit: u128;
    } & Struct;
    readonly type: 'NewMultisig' | 'MultisigApproval' | 'MultisigExecuted' | 'MultisigCancelled' | 'DepositPoked';
  }

  /** @name PalletProxyEvent */
  interface PalletProxyEvent extends Enum {
    readonly isProxyExecuted: boolean;
    readonly asProxyExecuted: {
      readonly result: Result<Null, SpRuntimeDispatchError>;
    } & Struct;
    readonly isPureCreated: boolean;
    readonly asPureCreated: {
      readonly pure: AccountId32;
      readonly who: AccountId32;
      readonly proxyType: ZorgketenRuntimeConfigsToolsProxyType;
      readonly disambiguationIndex: u16;
      readonly at: u32;
      readonly extrinsicIndex: u32;
    } & Struct;
    readonly isPureKilled: boolean;
    readonly asPureKilled: {
      readonly pure: AccountId32;
      readonly spawner: AccountId32;
      readonly proxyType: ZorgketenRuntimeConfigsToolsProxyType;
      readonly disambiguationIndex: u16;
    } & Struct;
    readonly isAnnounced: boolean;
    readonly asAnnounced: {
      readonly real: AccountId32;
      readonly proxy: AccountId32;
      readonly callHash: H256;
    } & Struct;
    readonly isProxyAdded: boolean;
    readonly asProxyAdded: {
      readonly delegator: AccountId32;
      readonly delegatee: AccountId32;
      readonly proxyType: ZorgketenRuntimeConfigsToolsProxyType;
      readonly delay: u32;
    } & Struct;
    readonly isProxyRemoved: boolean;
    readonly asProxyRemoved: {
      readonly delegator: AccountId32;
      readonly delegatee: AccountId32;
      readonly proxyType: ZorgketenRuntimeConfigsToolsProxyType;
      readonly delay: u32;
    } & Struct;
    readonly isDepositPoked: boolean;
    readonly asDepositPoked: {
      readonly who: AccountId32;
      readonly kind: PalletProxyDepositKind;
      readonly oldDeposit: u128;
      readonly newDeposit: u128;
    } & Struct;
    readonly type: 'ProxyExecuted' | 'PureCreated' | 'PureKilled' | 'Announced' | 'ProxyAdded' | 'ProxyRemoved' | 'DepositPoked';
  }

  /** @name PalletProxyDepositKind */
  interface PalletProxyDepositKind extends Enum {
    readonly isProxies: boolean;
    readonly isAnnouncements: boolean;
    readonly type: 'Proxies' | 'Announcements';
  }

  /** @name PalletPreimageEvent */
  interface PalletPreimageEvent extends Enum {
    readonly isNoted: boolean;
    readonly asNoted: {
      readonly hash_: H256;
    } & Struct;
    readonly isRequested: boolean;
    readonly asRequested: {
      readonly hash_: H256;
    } & Struct;
    readonly isCleared: boolean;
    readonly asCleared: {
      readonly hash_: H256;
    } & Struct;
    readonly type: 'Noted' | 'Requested' | 'Cleared';
  }

  /** @name PalletCollectiveEvent */
  interface PalletCollectiveEvent extends Enum {
    readonly isProposed: boolean;
    readonly asProposed: {
      readonly account: AccountId32;
      readonly proposalIndex: u32;
      readonly proposalHash: H256;
      readonly threshold: u32;
    } & Struct;
    readonly isVoted: boolean;
    readonly asVoted: {
      readonly account: AccountId32;
      readonly proposalHash: H256;
      readonly voted: bool;
      readonly yes: u32;
      readonly no: u32;
    } & Struct;
    readonly isApproved: boolean;
    readonly asApproved: {
      readonly proposalHash: H256;
    } & Struct;
    readonly isDisapproved: boolean;
    readonly asDisapproved: {
      readonly proposalHash: H256;
    } & Struct;
    readonly isExecuted: boolean;
    readonly asExecuted: {
      readonly proposalHash: H256;
      readonly result: Result<Null, SpRuntimeDispatchError>;
    } & Struct;
    readonly isMemberExecuted: boolean;
    readonly asMemberExecuted: {
      readonly proposalHash: H256;
      readonly result: Result<Null, SpRuntimeDispatchError>;
    } & Struct;
    readonly isClosed: boolean;
    readonly asClosed: {
      readonly proposalHash: H256;
      readonly yes: u32;
      readonly no: u32;
    } & Struct;
    readonly isKilled: boolean;
    readonly asKilled: {
      readonly proposalHash: H256;
    } & Struct;
    readonly isProposalCostBurned: boolean;
    readonly asProposalCostBurned: {
      readonly proposalHash: H256;
      readonly who: AccountId32;
    } & Struct;
    readonly isProposalCostReleased: boolean;
    readonly asProposalCostReleased: {
      readonly proposalHash: H256;
      readonly who: AccountId32;
    } & Struct;
    readonly type: 'Proposed' | 'Voted' | 'Approved' | 'Disapproved' | 'Executed' | 'MemberExecuted' | 'Closed' | 'Killed' | 'ProposalCostBurned' | 'ProposalCostReleased';
  }

  /** @name PalletRootMotionEvent */
  interface PalletRootMotionEvent extends Enum {
    readonly isDispatched: boolean;
    readonly asDispatched: {
      readonly result: Result<Null, SpRuntimeDispatchError>;
    } & Struct;
    readonly type: 'Dispatched';
  }

  /** @name PalletSafeModeEvent */
  interface PalletSafeModeEvent extends Enum {
    readonly isEntered: boolean;
    readonly asEntered: {
      readonly until: u32;
    } & Struct;
    readonly isExtended: boolean;
    readonly asExtended: {
      readonly until: u32;
    } & Struct;
    readonly isExited: boolean;
    readonly asExited: {
      readonly reason: PalletSafeModeExitReason;
    } & Struct;
    readonly isDepositPlaced: boolean;
    readonly asDepositPlaced: {
      readonly account: AccountId32;
      readonly amount: u128;
    } & Struct;
    readonly isDepositReleased: boolean;
    readonly asDepositReleased: {
      readonly account: AccountId32;
      readonly amount: u128;
    } & Struct;
    readonly isDepositSlashed: boolean;
    readonly asDepositSlashed: {
      readonly account: AccountId32;
      readonly amount: u128;
    } & Struct;
    readonly isCannotDeposit: boolean;
    readonly isCannotRelease: boolean;
    readonly type: 'Entered' | 'Extended' | 'Exited' | 'DepositPlaced' | 'DepositReleased' | 'DepositSlashed' | 'CannotDeposit' | 'CannotRelease';
  }

  /** @name PalletSafeModeExitReason */
  interface PalletSafeModeExitReason extends Enum {
    readonly isTimeout: boolean;
    readonly isForce: boolean;
    readonly type: 'Timeout' | 'Force';
  }

  /** @name PalletTxPauseEvent */
  interface PalletTxPauseEvent extends Enum {
    readonly isCallPaused: boolean;
    readonly asCallPaused: {
      readonly fullName: ITuple<[Bytes, Bytes]>;
    } & Struct;
    readonly isCallUnpaused: boolean;
    readonly asCallUnpaused: {
      readonly fullName: ITuple<[Bytes, Bytes]>;
    } & Struct;
    readonly type: 'CallPaused' | 'CallUnpaused';
  }

  /** @name PalletMigrationsEvent */
  interface PalletMigrationsEvent extends Enum {
    readonly isUpgradeStarted: boolean;
    readonly asUpgradeStarted: {
      readonly migrations: u32;
    } & Struct;
    readonly isUpgradeCompleted: boolean;
    readonly isUpgradeFailed: boolean;
    readonly isMigrationSkipped: boolean;
    readonly asMigrationSkipped: {
      readonly index: u32;
    } & Struct;
    readonly isMigrationAdvanced: boolean;
    readonly asMigrationAdvanced: {
      readonly index: u32;
      readonly took: u32;
    } & Struct;
    readonly isMigrationCompleted: boolean;
    readonly asMigrationCompleted: {
      readonly index: u32;
      readonly took: u32;
    } & Struct;
    readonly isMigrationFailed: boolean;
    readonly asMigrationFailed: {
      readonly index: u32;
      readonly took: u32;
    } & Struct;
    readonly isHistoricCleared: boolean;
    readonly asHistoricCleared: {
      readonly nextCursor: Option<Bytes>;
    } & Struct;
    readonly type: 'UpgradeStarted' | 'UpgradeCompleted' | 'UpgradeFailed' | 'MigrationSkipped' | 'MigrationAdvanced' | 'MigrationCompleted' | 'MigrationFailed' | 'HistoricCleared';
  }

  /** @name PalletParticipantsEvent */
  interface PalletParticipantsEvent extends Enum {
    readonly isOrganisationAdmitted: boolean;
    readonly asOrganisationAdmitted: {
      readonly organisation: AccountId32;
      readonly kind: ZorgketenPrimitivesOrganisationOrganisationKind;
      readonly code: u32;
    } & Struct;
    readonly isCharterAccepted: boolean;
    readonly asCharterAccepted: {
      readonly organisation: AccountId32;
      readonly version: u32;
    } & Struct;
    readonly isOrganisationActivated: boolean;
    readonly asOrganisationActivated: {
      readonly organisation: AccountId32;
      readonly kind: ZorgketenPrimitivesOrganisationOrganisationKind;
    } & Struct;
    readonly isOrganisationSuspended: boolean;
    readonly asOrganisationSuspended: {
      readonly organisation: AccountId32;
      readonly cause: PalletParticipantsSuspension;
    } & Struct;
    readonly isSuspensionRatified: boolean;
    readonly asSuspensionRatified: {
      readonly organisation: AccountId32;
    } & Struct;
    readonly isSuspensionLapsed: boolean;
    readonly asSuspensionLapsed: {
      readonly organisation: AccountId32;
    } & Struct;
    readonly isOrganisationReinstated: boolean;
    readonly asOrganisationReinstated: {
      readonly organisation: AccountId32;
    } & Struct;
    readonly isOrganisationRemoved: boolean;
    readonly asOrganisationRemoved: {
      readonly organisation: AccountId32;
    } & Struct;
    readonly isOrganisationLeft: boolean;
    readonly asOrganisationLeft: {
      readonly organisation: AccountId32;
    } & Struct;
    readonly isCharterSet: boolean;
    readonly asCharterSet: {
      readonly version: u32;
      readonly hash_: H256;
      readonly graceUntil: u32;
    } & Struct;
    readonly isCharterPostponed: boolean;
    readonly asCharterPostponed: {
      readonly version: u32;
      readonly graceUntil: u32;
    } & Struct;
    readonly isQuotasSet: boolean;
    readonly asQuotasSet: {
      readonly limits: PalletParticipantsLimits;
    } & Struct;
    readonly isStaffEnrolled: boolean;
    readonly asStaffEnrolled: {
      readonly organisation: AccountId32;
      readonly account: AccountId32;
      readonly role: ZorgketenPrimitivesRoleStaffRole;
    } & Struct;
    readonly isStaffDismissed: boolean;
    readonly asStaffDismissed: {
      readonly organisation: AccountId32;
      readonly account: AccountId32;
    } & Struct;
    readonly isStaffSwept: boolean;
    readonly asStaffSwept: {
      readonly organisation: AccountId32;
      readonly count: u32;
    } & Struct;
    readonly isClientRegistered: boolean;
    readonly asClientRegistered: {
      readonly client: AccountId32;
      readonly registeredBy: AccountId32;
    } & Struct;
    readonly isClientDeregistered: boolean;
    readonly asClientDeregistered: {
      readonly client: AccountId32;
    } & Struct;
    readonly isAgeClassSet: boolean;
    readonly asAgeClassSet: {
      readonly client: AccountId32;
      readonly ageClass: ZorgketenPrimitivesRoleAgeClass;
    } & Struct;
    readonly isRelativeRegistered: boolean;
    readonly asRelativeRegistered: {
      readonly client: AccountId32;
      readonly account: AccountId32;
    } & Struct;
    readonly isRelativeRemoved: boolean;
    readonly asRelativeRemoved: {
      readonly client: AccountId32;
      readonly account: AccountId32;
    } & Struct;
    readonly isRepresentativeRegistered: boolean;
    readonly asRepresentativeRegistered: {
      readonly client: AccountId32;
      readonly account: AccountId32;
      readonly kind: ZorgketenPrimitivesRoleRepresentativeKind;
    } & Struct;
    readonly isRepresentationEnded: boolean;
    readonly asRepresentationEnded: {
      readonly client: AccountId32;
      readonly account: AccountId32;
    } & Struct;
    readonly isKeyProposed: boolean;
    readonly asKeyProposed: {
      readonly client: AccountId32;
      readonly newKey: AccountId32;
      readonly effectiveAt: u32;
    } & Struct;
    readonly isKeyVetoed: boolean;
    readonly asKeyVetoed: {
      readonly client: AccountId32;
      readonly newKey: AccountId32;
    } & Struct;
    readonly isKeyReplaced: boolean;
    readonly asKeyReplaced: {
      readonly client: AccountId32;
      readonly newKey: AccountId32;
    } & Struct;
    readonly type: 'OrganisationAdmitted' | 'CharterAccepted' | 'OrganisationActivated' | 'OrganisationSuspended' | 'SuspensionRatified' | 'SuspensionLapsed' | 'OrganisationReinstated' | 'OrganisationRemoved' | 'OrganisationLeft' | 'CharterSet' | 'CharterPostponed' | 'QuotasSet' | 'StaffEnrolled' | 'StaffDismissed' | 'StaffSwept' | 'ClientRegistered' | 'ClientDeregistered' | 'AgeClassSet' | 'RelativeRegistered' | 'RelativeRemoved' | 'RepresentativeRegistered' | 'RepresentationEnded' | 'KeyProposed' | 'KeyVetoed' | 'KeyReplaced';
  }

  /** @name PalletParticipantsSuspension */
  interface PalletParticipantsSuspension extends Enum {
    readonly isMotion: boolean;
    readonly isEmergency: boolean;
    readonly asEmergency: {
      readonly until: u32;
    } & Struct;
    readonly isCharter: boolean;
    readonly type: 'Motion' | 'Emergency' | 'Charter';
  }

  /** @name PalletConsentEvent */
  interface PalletConsentEvent extends Enum {
    readonly isGranted: boolean;
    readonly asGranted: {
      readonly client: AccountId32;
      readonly id: u32;
      readonly replaced: Option<u32>;
      readonly grantee: PalletConsentGrantee;
      readonly data: ZorgketenPrimitivesConsentDataCategory;
      readonly domain: ZorgketenPrimitivesConsentDomain;
      readonly purpose: ZorgketenPrimitivesConsentPurpose;
      readonly write: bool;
      readonly from: u32;
      readonly until: Option<u32>;
    } & Struct;
    readonly isProposed: boolean;
    readonly asProposed: {
      readonly client: AccountId32;
      readonly by: PalletConsentSignatory;
      readonly grantee: PalletConsentGrantee;
      readonly data: ZorgketenPrimitivesConsentDataCategory;
      readonly domain: ZorgketenPrimitivesConsentDomain;
    } & Struct;
    readonly isProposalWithdrawn: boolean;
    readonly asProposalWithdrawn: {
      readonly client: AccountId32;
      readonly grantee: PalletConsentGrantee;
      readonly data: ZorgketenPrimitivesConsentDataCategory;
      readonly domain: ZorgketenPrimitivesConsentDomain;
    } & Struct;
    readonly isRevoked: boolean;
    readonly asRevoked: {
      readonly client: AccountId32;
      readonly id: u32;
      readonly grantee: PalletConsentGrantee;
      readonly data: ZorgketenPrimitivesConsentDataCategory;
      readonly domain: ZorgketenPrimitivesConsentDomain;
    } & Struct;
    readonly isGlassBroken: boolean;
    readonly asGlassBroken: {
      readonly client: AccountId32;
      readonly id: u32;
      readonly by: AccountId32;
      readonly organisation: AccountId32;
      readonly domain: ZorgketenPrimitivesConsentDomain;
      readonly reason: PalletConsentEmergencyReason;
      readonly until: u32;
    } & Struct;
    readonly isEmergencyReviewed: boolean;
    readonly asEmergencyReviewed: {
      readonly client: AccountId32;
      readonly id: u32;
      readonly by: AccountId32;
      readonly justified: bool;
    } & Struct;
    readonly isReaped: boolean;
    readonly asReaped: {
      readonly client: AccountId32;
      readonly grants: u32;
      readonly emergencies: u32;
    } & Struct;
    readonly isCategoryJoined: boolean;
    readonly asCategoryJoined: {
      readonly client: AccountId32;
      readonly organisation: AccountId32;
      readonly kind: ZorgketenPrimitivesOrganisationOrganisationKind;
    } & Struct;
    readonly type: 'Granted' | 'Proposed' | 'ProposalWithdrawn' | 'Revoked' | 'GlassBroken' | 'EmergencyReviewed' | 'Reaped' | 'CategoryJoined';
  }

  /** @name PalletConsentSignatory */
  interface PalletConsentSignatory extends Enum {
    readonly isClient: boolean;
    readonly isRepresentative: boolean;
    readonly type: 'Client' | 'Representative';
  }

  /** @name PalletCareLogEvent */
  interface PalletCareLogEvent extends Enum {
    readonly isLogged: boolean;
    readonly asLogged: {
      readonly dossier: H256;
      readonly number: u32;
      readonly entry: PalletCareLogLogEntry;
    } & Struct;
    readonly isPruned: boolean;
    readonly asPruned: {
      readonly dossier: H256;
      readonly removed: u32;
      readonly isDone: bool;
    } & Struct;
    readonly isAccessLogAnchored: boolean;
    readonly asAccessLogAnchored: {
      readonly organisation: AccountId32;
      readonly number: u32;
      readonly merkleRoot: H256;
      readonly root: H256;
      readonly count: u32;
      readonly from: u32;
      readonly until: u32;
    } & Struct;
    readonly isIntervalPromised: boolean;
    readonly asIntervalPromised: {
      readonly organisation: AccountId32;
      readonly interval: u32;
    } & Struct;
    readonly isGapNoted: boolean;
    readonly asGapNoted: {
      readonly organisation: AccountId32;
      readonly since: u32;
    } & Struct;
    readonly isGapClosed: boolean;
    readonly asGapClosed: {
      readonly organisation: AccountId32;
    } & Struct;
    readonly isActivitySet: boolean;
    readonly asActivitySet: {
      readonly code: u16;
      readonly domains: u8;
      readonly active: bool;
    } & Struct;
    readonly isRegisterSet: boolean;
    readonly asRegisterSet: {
      readonly code: u16;
      readonly active: bool;
    } & Struct;
    readonly isRetentionTermSet: boolean;
    readonly asRetentionTermSet: {
      readonly term: u32;
    } & Struct;
    readonly type: 'Logged' | 'Pruned' | 'AccessLogAnchored' | 'IntervalPromised' | 'GapNoted' | 'GapClosed' | 'ActivitySet' | 'RegisterSet' | 'RetentionTermSet';
  }

  /** @name PalletCareLogLogEntry */
  interface PalletCareLogLogEntry extends Enum {
    readonly isOpened: boolean;
    readonly asOpened: {
      readonly dossier: H256;
      readonly client: AccountId32;
      readonly domain: ZorgketenPrimitivesConsentDomain;
      readonly by: AccountId32;
      readonly at: u32;
    } & Struct;
    readonly isRecorded: boolean;
    readonly asRecorded: {
      readonly seq: u32;
      readonly author: AccountId32;
      readonly organisation: Option<AccountId32>;
      readonly fact: PalletCareLogNewFact;
      readonly at: u32;
    } & Struct;
    readonly isAmended: boolean;
    readonly asAmended: {
      readonly seq: u32;
      readonly amends: u32;
      readonly author: AccountId32;
      readonly organisation: Option<AccountId32>;
      readonly fact: PalletCareLogNewFact;
      readonly at: u32;
    } & Struct;
    readonly isConfirmed: boolean;
    readonly asConfirmed: {
      readonly seqs: Vec<u32>;
      readonly by: AccountId32;
      readonly at: u32;
    } & Struct;
    readonly isDisputed: boolean;
    readonly asDisputed: {
      readonly seq: u32;
      readonly reason: PalletCareLogDisputeReason;
      readonly by: AccountId32;
      readonly at: u32;
    } & Struct;
    readonly isErased: boolean;
    readonly asErased: {
      readonly seq: u32;
      readonly by: AccountId32;
      readonly at: u32;
    } & Struct;
    readonly isAllocated: boolean;
    readonly asAllocated: {
      readonly allocation: u16;
      readonly payer: AccountId32;
      readonly provider: AccountId32;
      readonly product: u16;
      readonly from: u32;
      readonly until: u32;
      readonly volume: u32;
      readonly by: AccountId32;
      readonly at: u32;
    } & Struct;
    readonly isStarted: boolean;
    readonly asStarted: {
      readonly allocation: u16;
      readonly from: u32;
      readonly by: AccountId32;
      readonly at: u32;
    } & Struct;
    readonly isStopped: boolean;
    readonly asStopped: {
      readonly allocation: u16;
      readonly until: u32;
      readonly by: AccountId32;
      readonly at: u32;
    } & Struct;
    readonly isClosed: boolean;
    readonly asClosed: {
      readonly by: Option<AccountId32>;
      readonly at: u32;
    } & Struct;
    readonly type: 'Opened' | 'Recorded' | 'Amended' | 'Confirmed' | 'Disputed' | 'Erased' | 'Allocated' | 'Started' | 'Stopped' | 'Closed';
  }

  /** @name PalletSettlementEvent */
  interface PalletSettlementEvent extends Enum {
    readonly isTableInstalled: boolean;
    readonly asTableInstalled: {
      readonly table: ZorgketenPrimitivesMoneyNationalTable;
      readonly rows: u32;
    } & Struct;
    readonly isTableRowAdded: boolean;
    readonly asTableRowAdded: {
      readonly table: ZorgketenPrimitivesMoneyNationalTable;
      readonly validFrom: u16;
      readonly value: u128;
    } & Struct;
    readonly isContractOffered: boolean;
    readonly asContractOffered: {
      readonly payer: AccountId32;
      readonly provider: AccountId32;
      readonly offer: u32;
    } & Struct;
    readonly isPricesProposed: boolean;
    readonly asPricesProposed: {
      readonly payer: AccountId32;
      readonly provider: AccountId32;
      readonly offer: u32;
    } & Struct;
    readonly isOfferWithdrawn: boolean;
    readonly asOfferWithdrawn: {
      readonly payer: AccountId32;
      readonly provider: AccountId32;
      readonly offer: u32;
    } & Struct;
    readonly isContractAccepted: boolean;
    readonly asContractAccepted: {
      readonly payer: AccountId32;
      readonly provider: AccountId32;
      readonly contract: u32;
    } & Struct;
    readonly isPricesAccepted: boolean;
    readonly asPricesAccepted: {
      readonly payer: AccountId32;
      readonly provider: AccountId32;
      readonly offer: u32;
    } & Struct;
    readonly isReserved: boolean;
    readonly asReserved: {
      readonly caseId: H256;
      readonly payer: AccountId32;
      readonly amount: u128;
      readonly wanted: u128;
    } & Struct;
    readonly isReleased: boolean;
    readonly asReleased: {
      readonly caseId: H256;
      readonly payer: AccountId32;
      readonly amount: u128;
    } & Struct;
    readonly isClaimPaid: boolean;
    readonly asClaimPaid: {
      readonly caseId: H256;
      readonly payer: AccountId32;
      readonly provider: AccountId32;
      readonly service: ZorgketenPrimitivesMoneyService;
      readonly date: u16;
      readonly gross: u128;
      readonly own: u128;
      readonly due: u128;
    } & Struct;
    readonly isClaimWaiting: boolean;
    readonly asClaimWaiting: {
      readonly caseId: H256;
      readonly payer: AccountId32;
      readonly provider: AccountId32;
      readonly service: ZorgketenPrimitivesMoneyService;
      readonly date: u16;
      readonly gross: u128;
      readonly own: u128;
      readonly due: u128;
      readonly outstanding: u128;
      readonly claim: u32;
    } & Struct;
    readonly isWaitingClaimPaid: boolean;
    readonly asWaitingClaimPaid: {
      readonly payer: AccountId32;
      readonly claim: u32;
      readonly caseId: H256;
      readonly amount: u128;
      readonly outstanding: u128;
    } & Struct;
    readonly isCredited: boolean;
    readonly asCredited: {
      readonly caseId: H256;
      readonly payer: AccountId32;
      readonly provider: AccountId32;
      readonly service: ZorgketenPrimitivesMoneyService;
      readonly date: u16;
      readonly amount: u128;
      readonly returned: u128;
    } & Struct;
    readonly isDebtReduced: boolean;
    readonly asDebtReduced: {
      readonly payer: AccountId32;
      readonly provider: AccountId32;
      readonly amount: u128;
      readonly debt: u128;
    } & Struct;
    readonly isIssued: boolean;
    readonly asIssued: {
      readonly payer: AccountId32;
      readonly amount: u128;
      readonly reference: H256;
    } & Struct;
    readonly isPayoutRequested: boolean;
    readonly asPayoutRequested: {
      readonly provider: AccountId32;
      readonly payout: u32;
      readonly amount: u128;
    } & Struct;
    readonly isPayoutConfirmed: boolean;
    readonly asPayoutConfirmed: {
      readonly provider: AccountId32;
      readonly payout: u32;
      readonly amount: u128;
      readonly reference: H256;
    } & Struct;
    readonly isPayoutRejected: boolean;
    readonly asPayoutRejected: {
      readonly provider: AccountId32;
      readonly payout: u32;
      readonly amount: u128;
      readonly reason: PalletSettlementPayoutRejection;
    } & Struct;
    readonly isContractEnded: boolean;
    readonly asContractEnded: {
      readonly payer: AccountId32;
      readonly provider: AccountId32;
      readonly contract: u32;
      readonly from: u16;
      readonly by: AccountId32;
    } & Struct;
    readonly isContractRenewed: boolean;
    readonly asContractRenewed: {
      readonly payer: AccountId32;
      readonly provider: AccountId32;
      readonly contract: u32;
      readonly offer: u32;
    } & Struct;
    readonly type: 'TableInstalled' | 'TableRowAdded' | 'ContractOffered' | 'PricesProposed' | 'OfferWithdrawn' | 'ContractAccepted' | 'PricesAccepted' | 'Reserved' | 'Released' | 'ClaimPaid' | 'ClaimWaiting' | 'WaitingClaimPaid' | 'Credited' | 'DebtReduced' | 'Issued' | 'PayoutRequested' | 'PayoutConfirmed' | 'PayoutRejected' | 'ContractEnded' | 'ContractRenewed';
  }

  /** @name PalletMaternityEvent */
  interface PalletMaternityEvent extends Enum {
    readonly isRegistered: boolean;
    readonly asRegistered: {
      readonly caseId: H256;
      readonly client: AccountId32;
      readonly provider: AccountId32;
      readonly insurer: AccountId32;
      readonly midwifePractice: AccountId32;
    } & Struct;
    readonly isIndicated: boolean;
    readonly asIndicated: {
      readonly caseId: H256;
      readonly minutes: u32;
    } & Struct;
    readonly isBorn: boolean;
    readonly asBorn: {
      readonly caseId: H256;
      readonly date: u16;
    } & Struct;
    readonly isHospitalStayRecorded: boolean;
    readonly asHospitalStayRecorded: {
      readonly caseId: H256;
      readonly days: u16;
      readonly indicated: u32;
    } & Struct;
    readonly isReindicated: boolean;
    readonly asReindicated: {
      readonly caseId: H256;
      readonly indicated: u32;
      readonly reason: PalletMaternityIndicationReason;
    } & Struct;
    readonly isExtensionRequested: boolean;
    readonly asExtensionRequested: {
      readonly caseId: H256;
      readonly untilDay: u16;
    } & Struct;
    readonly isExtensionAcknowledged: boolean;
    readonly asExtensionAcknowledged: {
      readonly caseId: H256;
      readonly untilDay: u16;
    } & Struct;
    readonly isVisitsLogged: boolean;
    readonly asVisitsLogged: {
      readonly caseId: H256;
      readonly first: u32;
      readonly count: u32;
    } & Struct;
    readonly isCharged: boolean;
    readonly asCharged: {
      readonly caseId: H256;
      readonly entry: u32;
      readonly service: ZorgketenPrimitivesMoneyService;
    } & Struct;
    readonly isCorrected: boolean;
    readonly asCorrected: {
      readonly caseId: H256;
      readonly entry: u32;
      readonly replacedBy: u32;
    } & Struct;
    readonly isWithdrawn: boolean;
    readonly asWithdrawn: {
      readonly caseId: H256;
      readonly entry: u32;
    } & Struct;
    readonly isApproved: boolean;
    readonly asApproved: {
      readonly caseId: H256;
      readonly entries_: Vec<u32>;
    } & Struct;
    readonly isRejected: boolean;
    readonly asRejected: {
      readonly caseId: H256;
      readonly entry: u32;
      readonly reason: PalletMaternityRejectReason;
    } & Struct;
    readonly isExpired: boolean;
    readonly asExpired: {
      readonly caseId: H256;
      readonly entries_: Vec<u32>;
    } & Struct;
    readonly isClosed: boolean;
    readonly asClosed: {
      readonly caseId: H256;
    } & Struct;
    readonly isSignedOff: boolean;
    readonly asSignedOff: {
      readonly caseId: H256;
    } & Struct;
    readonly isCancelled: boolean;
    readonly asCancelled: {
      readonly caseId: H256;
    } & Struct;
    readonly isTransferred: boolean;
    readonly asTransferred: {
      readonly caseId: H256;
      readonly provider: AccountId32;
    } & Struct;
    readonly isTransferAccepted: boolean;
    readonly asTransferAccepted: {
      readonly caseId: H256;
    } & Struct;
    readonly isInsurerSwitched: boolean;
    readonly asInsurerSwitched: {
      readonly caseId: H256;
      readonly insurer: AccountId32;
      readonly from: u16;
    } & Struct;
    readonly isCasePruned: boolean;
    readonly asCasePruned: {
      readonly caseId: H256;
      readonly entriesLeft: u32;
    } & Struct;
    readonly isTermsSet: boolean;
    readonly asTermsSet: {
      readonly expiryDays: u16;
      readonly retentionDays: u16;
    } & Struct;
    readonly type: 'Registered' | 'Indicated' | 'Born' | 'HospitalStayRecorded' | 'Reindicated' | 'ExtensionRequested' | 'ExtensionAcknowledged' | 'VisitsLogged' | 'Charged' | 'Corrected' | 'Withdrawn' | 'Approved' | 'Rejected' | 'Expired' | 'Closed' | 'SignedOff' | 'Cancelled' | 'Transferred' | 'TransferAccepted' | 'InsurerSwitched' | 'CasePruned' | 'TermsSet';
  }

  /** @name FrameSystemPhase */
  interface FrameSystemPhase extends Enum {
    readonly isApplyExtrinsic: boolean;
    readonly asApplyExtrinsic: u32;
    readonly isFinalization: boolean;
    readonly isInitialization: boolean;
    readonly type: 'ApplyExtrinsic' | 'Finalization' | 'Initialization';
  }

  /** @name FrameSystemLastRuntimeUpgradeInfo */
  interface FrameSystemLastRuntimeUpgradeInfo extends Struct {
    readonly specVersion: Compact<u32>;
    readonly specName: Text;
  }

  /** @name FrameSystemCodeUpgradeAuthorization */
  interface FrameSystemCodeUpgradeAuthorization extends Struct {
    readonly codeHash: H256;
    readonly checkVersion: bool;
  }

  /** @name FrameSystemLimitsBlockWeights */
  interface FrameSystemLimitsBlockWeights extends Struct {
    readonly baseBlock: SpWeightsWeightV2Weight;
    readonly maxBlock: SpWeightsWeightV2Weight;
    readonly perClass: FrameSupportDispatchPerDispatchClassWeightsPerClass;
  }

  /** @name FrameSupportDispatchPerDispatchClassWeightsPerClass */
  interface FrameSupportDispatchPerDispatchClassWeightsPerClass extends Struct {
    readonly normal: FrameSystemLimitsWeightsPerClass;
    readonly operational: FrameSystemLimitsWeightsPerClass;
    readonly mandatory: FrameSystemLimitsWeightsPerClass;
  }

  /** @name FrameSystemLimitsWeightsPerClass */
  interface FrameSystemLimitsWeightsPerClass extends Struct {
    readonly baseExtrinsic: SpWeightsWeightV2Weight;
    readonly maxExtrinsic: Option<SpWeightsWeightV2Weight>;
    readonly maxTotal: Option<SpWeightsWeightV2Weight>;
    readonly reserved: Option<SpWeightsWeightV2Weight>;
  }

  /** @name FrameSystemLimitsBlockLength */
  interface FrameSystemLimitsBlockLength extends Struct {
    readonly max: FrameSupportDispatchPerDispatchClassU32;
    readonly maxHeaderSize: Option<u32>;
  }

  /** @name FrameSupportDispatchPerDispatchClassU32 */
  interface FrameSupportDispatchPerDispatchClassU32 extends Struct {
    readonly normal: u32;
    readonly operational: u32;
    readonly mandatory: u32;
  }

  /** @name SpWeightsRuntimeDbWeight */
  interface SpWeightsRuntimeDbWeight extends Struct {
    readonly read: u64;
    readonly write: u64;
  }

  /** @name SpVersionRuntimeVersion */
  interface SpVersionRuntimeVersion extends Struct {
    readonly specName: Text;
    readonly implName: Text;
    readonly authoringVersion: u32;
    readonly specVersion: u32;
    readonly implVersion: u32;
    readonly apis: Vec<ITuple<[U8aFixed, u32]>>;
    readonly transactionVersion: u32;
    readonly systemVersion: u8;
  }

  /** @name FrameSystemError */
  interface FrameSystemError extends Enum {
    readonly isInvalidSpecName: boolean;
    readonly isSpecVersionNeedsToIncrease: boolean;
    readonly isFailedToExtractRuntimeVersion: boolean;
    readonly isNonDefaultComposite: boolean;
    readonly isNonZeroRefCount: boolean;
    readonly isCallFiltered: boolean;
    readonly isMultiBlockMigrationsOngoing: boolean;
    readonly isNothingAuthorized: boolean;
    readonly isUnauthorized: boolean;
    readonly type: 'InvalidSpecName' | 'SpecVersionNeedsToIncrease' | 'FailedToExtractRuntimeVersion' | 'NonDefaultComposite' | 'NonZeroRefCount' | 'CallFiltered' | 'MultiBlockMigrationsOngoing' | 'NothingAuthorized' | 'Unauthorized';
  }

  /** @name SpRuntimeBlakeTwo256 */
  type SpRuntimeBlakeTwo256 = Null;

  /** @name SpRuntimeBlock */
  interface SpRuntimeBlock extends Struct {
    readonly header: SpRuntimeHeader;
    readonly extrinsics: Vec<Bytes>;
  }

  /** @name SpRuntimeHeader */
  interface SpRuntimeHeader extends Struct {
    readonly parentHash: H256;
    readonly number: Compact<u32>;
    readonly stateRoot: H256;
    readonly extrinsicsRoot: H256;
    readonly digest: SpRuntimeDigest;
  }

  /** @name PalletSchedulerScheduled */
  interface PalletSchedulerScheduled extends Struct {
    readonly maybeId: Option<U8aFixed>;
    readonly priority: u8;
    readonly call: FrameSupportPreimagesBounded;
    readonly maybePeriodic: Option<ITuple<[u32, u32]>>;
    readonly origin: ZorgketenRuntimeOriginCaller;
  }

  /** @name FrameSupportPreimagesBounded */
  interface FrameSupportPreimagesBounded extends Enum {
    readonly isLegacy: boolean;
    readonly asLegacy: {
      readonly hash_: H256;
    } & Struct;
    readonly isInline: boolean;
    readonly asInline: Bytes;
    readonly isLookup: boolean;
    readonly asLookup: {
      readonly hash_: H256;
      readonly len: u32;
    } & Struct;
    readonly type: 'Legacy' | 'Inline' | 'Lookup';
  }

  /** @name PalletSchedulerRetryConfig */
  interface PalletSchedulerRetryConfig extends Struct {
    readonly totalRetries: u8;
    readonly remaining: u8;
    readonly period: u32;
  }

  /** @name PalletSchedulerError */
  interface PalletSchedulerError extends Enum {
    readonly isFailedToSchedule: boolean;
    readonly isNotFound: boolean;
    readonly isTargetBlockNumberInPast: boolean;
    readonly isRescheduleNoChange: boolean;
    readonly isNamed: boolean;
    readonly type: 'FailedToSchedule' | 'NotFound' | 'TargetBlockNumberInPast' | 'RescheduleNoChange' | 'Named';
  }

  /** @name PalletValidatorsError */
  interface PalletValidatorsError extends Enum {
    readonly isNotAnOrganisation: boolean;
    readonly isAlreadyNominated: boolean;
    readonly isNotNominated: boolean;
    readonly isNotTheNominator: boolean;
    readonly isTooManyNominees: boolean;
    readonly isKeysMissing: boolean;
    readonly isAlreadyValidator: boolean;
    readonly isNotValidator: boolean;
    readonly isTooFewValidators: boolean;
    readonly isTooManyValidators: boolean;
    readonly isAlreadyChangedThisSession: boolean;
    readonly isStillValidating: boolean;
    readonly type: 'NotAnOrganisation' | 'AlreadyNominated' | 'NotNominated' | 'NotTheNominator' | 'TooManyNominees' | 'KeysMissing' | 'AlreadyValidator' | 'NotValidator' | 'TooFewValidators' | 'TooManyValidators' | 'AlreadyChangedThisSession' | 'StillValidating';
  }

  /** @name SpCoreCryptoKeyTypeId */
  interface SpCoreCryptoKeyTypeId extends U8aFixed {}

  /** @name PalletSessionError */
  interface PalletSessionError extends Enum {
    readonly isInvalidProof: boolean;
    readonly isNoAssociatedValidatorId: boolean;
    readonly isDuplicatedKey: boolean;
    readonly isNoKeys: boolean;
    readonly isNoAccount: boolean;
    readonly type: 'InvalidProof' | 'NoAssociatedValidatorId' | 'DuplicatedKey' | 'NoKeys' | 'NoAccount';
  }

  /** @name SpStakingOffenceOffenceDetails */
  interface SpStakingOffenceOffenceDetails extends Struct {
    readonly offender: ITuple<[AccountId32, AccountId32]>;
    readonly reporters: Vec<AccountId32>;
  }

  /** @name PalletGrandpaStoredState */
  interface PalletGrandpaStoredState extends Enum {
    readonly isLive: boolean;
    readonly isPendingPause: boolean;
    readonly asPendingPause: {
      readonly scheduledAt: u32;
      readonly delay: u32;
    } & Struct;
    readonly isPaused: boolean;
    readonly isPendingResume: boolean;
    readonly asPendingResume: {
      readonly scheduledAt: u32;
      readonly delay: u32;
    } & Struct;
    readonly type: 'Live' | 'PendingPause' | 'Paused' | 'PendingResume';
  }

  /** @name PalletGrandpaStoredPendingChange */
  interface PalletGrandpaStoredPendingChange extends Struct {
    readonly scheduledAt: u32;
    readonly delay: u32;
    readonly nextAuthorities: Vec<ITuple<[SpConsensusGrandpaAppPublic, u64]>>;
    readonly forced: Option<u32>;
  }

  /** @name PalletGrandpaError */
  interface PalletGrandpaError extends Enum {
    readonly isPauseFailed: boolean;
    readonly isResumeFailed: boolean;
    readonly isChangePending: boolean;
    readonly isTooSoon: boolean;
    readonly isInvalidKeyOwnershipProof: boolean;
    readonly isInvalidEquivocationProof: boolean;
    readonly isDuplicateOffenceReport: boolean;
    readonly type: 'PauseFailed' | 'ResumeFailed' | 'ChangePending' | 'TooSoon' | 'InvalidKeyOwnershipProof' | 'InvalidEquivocationProof' | 'DuplicateOffenceReport';
  }

  /** @name PalletBalancesBalanceLock */
  interface PalletBalancesBalanceLock extends Struct {
    readonly id: U8aFixed;
    readonly amount: u128;
    readonly reasons: PalletBalancesReasons;
  }

  /** @name PalletBalancesReasons */
  interface PalletBalancesReasons extends Enum {
    readonly isFee: boolean;
    readonly isMisc: boolean;
    readonly isAll: boolean;
    readonly type: 'Fee' | 'Misc' | 'All';
  }

  /** @name PalletBalancesReserveData */
  interface PalletBalancesReserveData extends Struct {
    readonly id: U8aFixed;
    readonly amount: u128;
  }

  /** @name FrameSupportTokensMiscIdAmountRuntimeHoldReason */
  interface FrameSupportTokensMiscIdAmountRuntimeHoldReason extends Struct {
    readonly id: ZorgketenRuntimeRuntimeHoldReason;
    readonly amount: u128;
  }

  /** @name FrameSupportTokensMiscIdAmountRuntimeFreezeReason */
  interface FrameSupportTokensMiscIdAmountRuntimeFreezeReason extends Struct {
    readonly id: ZorgketenRuntimeRuntimeFreezeReason;
    readonly amount: u128;
  }

  /** @name ZorgketenRuntimeRuntimeFreezeReason */
  type ZorgketenRuntimeRuntimeFreezeReason = Null;

  /** @name PalletBalancesError */
  interface PalletBalancesError extends Enum {
    readonly isVestingBalance: boolean;
    readonly isLiquidityRestrictions: boolean;
    readonly isInsufficientBalance: boolean;
    readonly isExistentialDeposit: boolean;
    readonly isExpendability: boolean;
    readonly isExistingVestingSchedule: boolean;
    readonly isDeadAccount: boolean;
    readonly isTooManyReserves: boolean;
    readonly isTooManyHolds: boolean;
    readonly isTooManyFreezes: boolean;
    readonly isIssuanceDeactivated: boolean;
    readonly isDeltaZero: boolean;
    readonly type: 'VestingBalance' | 'LiquidityRestrictions' | 'InsufficientBalance' | 'ExistentialDeposit' | 'Expendability' | 'ExistingVestingSchedule' | 'DeadAccount' | 'TooManyReserves' | 'TooManyHolds' | 'TooManyFreezes' | 'IssuanceDeactivated' | 'DeltaZero';
  }

  /** @name PalletUtilityError */
  interface PalletUtilityError extends Enum {
    readonly isTooManyCalls: boolean;
    readonly type: 'TooManyCalls';
  }

  /** @name PalletMultisigMultisig */
  interface PalletMultisigMultisig extends Struct {
    readonly when: PalletMultisigTimepoint;
    readonly deposit: u128;
    readonly depositor: AccountId32;
    readonly approvals: Vec<AccountId32>;
  }

  /** @name PalletMultisigError */
  interface PalletMultisigError extends Enum {
    readonly isMinimumThreshold: boolean;
    readonly isAlreadyApproved: boolean;
    readonly isNoApprovalsNeeded: boolean;
    readonly isTooFewSignatories: boolean;
    readonly isTooManySignatories: boolean;
    readonly isSignatoriesOutOfOrder: boolean;
    readonly isSenderInSignatories: boolean;
    readonly isNotFound: boolean;
    readonly isNotOwner: boolean;
    readonly isNoTimepoint: boolean;
    readonly isWrongTimepoint: boolean;
    readonly isUnexpectedTimepoint: boolean;
    readonly isMaxWeightTooLow: boolean;
    readonly isAlreadyStored: boolean;
    readonly type: 'MinimumThreshold' | 'AlreadyApproved' | 'NoApprovalsNeeded' | 'TooFewSignatories' | 'TooManySignatories' | 'SignatoriesOutOfOrder' | 'SenderInSignatories' | 'NotFound' | 'NotOwner' | 'NoTimepoint' | 'WrongTimepoint' | 'UnexpectedTimepoint' | 'MaxWeightTooLow' | 'AlreadyStored';
  }

  /** @name PalletProxyProxyDefinition */
  interface PalletProxyProxyDefinition extends Struct {
    readonly delegate: AccountId32;
    readonly proxyType: ZorgketenRuntimeConfigsToolsProxyType;
    readonly delay: u32;
  }

  /** @name PalletProxyAnnouncement */
  interface PalletProxyAnnouncement extends Struct {
    readonly real: AccountId32;
    readonly callHash: H256;
    readonly height: u32;
  }

  /** @name PalletProxyError */
  interface PalletProxyError extends Enum {
    readonly isTooMany: boolean;
    readonly isNotFound: boolean;
    readonly isNotProxy: boolean;
    readonly isUnproxyable: boolean;
    readonly isDuplicate: boolean;
    readonly isNoPermission: boolean;
    readonly isUnannounced: boolean;
    readonly isNoSelfProxy: boolean;
    readonly type: 'TooMany' | 'NotFound' | 'NotProxy' | 'Unproxyable' | 'Duplicate' | 'NoPermission' | 'Unannounced' | 'NoSelfProxy';
  }

  /** @name PalletPreimageOldRequestStatus */
  interface PalletPreimageOldRequestStatus extends Enum {
    readonly isUnrequested: boolean;
    readonly asUnrequested: {
      readonly deposit: ITuple<[AccountId32, u128]>;
      readonly len: u32;
    } & Struct;
    readonly isRequested: boolean;
    readonly asRequested: {
      readonly deposit: Option<ITuple<[AccountId32, u128]>>;
      readonly count: u32;
      readonly len: Option<u32>;
    } & Struct;
    readonly type: 'Unrequested' | 'Requested';
  }

  /** @name PalletPreimageRequestStatus */
  interface PalletPreimageRequestStatus extends Enum {
    readonly isUnrequested: boolean;
    readonly asUnrequested: {
      readonly ticket: ITuple<[AccountId32, Null]>;
      readonly len: u32;
    } & Struct;
    readonly isRequested: boolean;
    readonly asRequested: {
      readonly maybeTicket: Option<ITuple<[AccountId32, Null]>>;
      readonly count: u32;
      readonly maybeLen: Option<u32>;
    } & Struct;
    readonly type: 'Unrequested' | 'Requested';
  }

  /** @name PalletPreimageError */
  interface PalletPreimageError extends Enum {
    readonly isTooBig: boolean;
    readonly isAlreadyNoted: boolean;
    readonly isNotAuthorized: boolean;
    readonly isNotNoted: boolean;
    readonly isRequested: boolean;
    readonly isNotRequested: boolean;
    readonly isTooMany: boolean;
    readonly isTooFew: boolean;
    readonly type: 'TooBig' | 'AlreadyNoted' | 'NotAuthorized' | 'NotNoted' | 'Requested' | 'NotRequested' | 'TooMany' | 'TooFew';
  }

  /** @name PalletCollectiveVotes */
  interface PalletCollectiveVotes extends Struct {
    readonly index: u32;
    readonly threshold: u32;
    readonly ayes: Vec<AccountId32>;
    readonly nays: Vec<AccountId32>;
    readonly end: u32;
  }

  /** @name PalletCollectiveError */
  interface PalletCollectiveError extends Enum {
    readonly isNotMember: boolean;
    readonly isDuplicateProposal: boolean;
    readonly isProposalMissing: boolean;
    readonly isWrongIndex: boolean;
    readonly isDuplicateVote: boolean;
    readonly isAlreadyInitialized: boolean;
    readonly isTooEarly: boolean;
    readonly isTooManyProposals: boolean;
    readonly isWrongProposalWeight: boolean;
    readonly isWrongProposalLength: boolean;
    readonly isPrimeAccountNotMember: boolean;
    readonly isProposalActive: boolean;
    readonly type: 'NotMember' | 'DuplicateProposal' | 'ProposalMissing' | 'WrongIndex' | 'DuplicateVote' | 'AlreadyInitialized' | 'TooEarly' | 'TooManyProposals' | 'WrongProposalWeight' | 'WrongProposalLength' | 'PrimeAccountNotMember' | 'ProposalActive';
  }

  /** @name PalletRootMotionError */
  interface PalletRootMotionError extends Enum {
    readonly isCallForbidden: boolean;
    readonly type: 'CallForbidden';
  }

  /** @name PalletSafeModeError */
  interface PalletSafeModeError extends Enum {
    readonly isEntered: boolean;
    readonly isExited: boolean;
    readonly isNotConfigured: boolean;
    readonly isNoDeposit: boolean;
    readonly isAlreadyDeposited: boolean;
    readonly isCannotReleaseYet: boolean;
    readonly isCurrencyError: boolean;
    readonly type: 'Entered' | 'Exited' | 'NotConfigured' | 'NoDeposit' | 'AlreadyDeposited' | 'CannotReleaseYet' | 'CurrencyError';
  }

  /** @name PalletTxPauseError */
  interface PalletTxPauseError extends Enum {
    readonly isIsPaused: boolean;
    readonly isIsUnpaused: boolean;
    readonly isUnpausable: boolean;
    readonly isNotFound: boolean;
    readonly type: 'IsPaused' | 'IsUnpaused' | 'Unpausable' | 'NotFound';
  }

  /** @name PalletMigrationsError */
  interface PalletMigrationsError extends Enum {
    readonly isOngoing: boolean;
    readonly type: 'Ongoing';
  }

  /** @name PalletMigrationsMbmIsOngoing */
  interface PalletMigrationsMbmIsOngoing extends Enum {
    readonly isYes: boolean;
    readonly isNo: boolean;
    readonly isStuck: boolean;
    readonly type: 'Yes' | 'No' | 'Stuck';
  }

  /** @name PalletMigrationsMbmProgress */
  interface PalletMigrationsMbmProgress extends Struct {
    readonly currentMigration: u32;
    readonly totalMigrations: u32;
    readonly currentMigrationSteps: u32;
    readonly currentMigrationMaxSteps: Option<u32>;
  }

  /** @name PalletMigrationsMbmStatus */
  interface PalletMigrationsMbmStatus extends Struct {
    readonly ongoing: PalletMigrationsMbmIsOngoing;
    readonly progress: Option<PalletMigrationsMbmProgress>;
    readonly prefixes: Vec<Bytes>;
  }

  /** @name PalletParticipantsOrganisationRecord */
  interface PalletParticipantsOrganisationRecord extends Struct {
    readonly kind: ZorgketenPrimitivesOrganisationOrganisationKind;
    readonly code: u32;
    readonly name: Bytes;
    readonly status: ZorgketenPrimitivesOrganisationOrganisationStatus;
    readonly suspension: Option<PalletParticipantsSuspension>;
    readonly acceptedCharter: Option<u32>;
    readonly admittedAt: u32;
    readonly staff: u32;
  }

  /** @name ZorgketenPrimitivesOrganisationOrganisationStatus */
  interface ZorgketenPrimitivesOrganisationOrganisationStatus extends Enum {
    readonly isAdmitted: boolean;
    readonly isActive: boolean;
    readonly isSuspended: boolean;
    readonly isLeft: boolean;
    readonly isRemoved: boolean;
    readonly type: 'Admitted' | 'Active' | 'Suspended' | 'Left' | 'Removed';
  }

  /** @name PalletParticipantsCodeSystem */
  interface PalletParticipantsCodeSystem extends Enum {
    readonly isUzovi: boolean;
    readonly isAgb: boolean;
    readonly isRegistration: boolean;
    readonly type: 'Uzovi' | 'Agb' | 'Registration';
  }

  /** @name ZorgketenPrimitivesRole */
  interface ZorgketenPrimitivesRole extends Enum {
    readonly isOrganisation: boolean;
    readonly isStaff: boolean;
    readonly asStaff: {
      readonly organisation: AccountId32;
      readonly role: ZorgketenPrimitivesRoleStaffRole;
    } & Struct;
    readonly isClient: boolean;
    readonly asClient: {
      readonly client: AccountId32;
    } & Struct;
    readonly isRelative: boolean;
    readonly asRelative: {
      readonly client: AccountId32;
    } & Struct;
    readonly isRepresentative: boolean;
    readonly asRepresentative: {
      readonly client: AccountId32;
    } & Struct;
    readonly type: 'Organisation' | 'Staff' | 'Client' | 'Relative' | 'Representative';
  }

  /** @name PalletParticipantsClientRecord */
  interface PalletParticipantsClientRecord extends Struct {
    readonly key: Option<AccountId32>;
    readonly registeredBy: AccountId32;
    readonly ageClass: ZorgketenPrimitivesRoleAgeClass;
    readonly recovery: Option<PalletParticipantsRecovery>;
  }

  /** @name PalletParticipantsRecovery */
  interface PalletParticipantsRecovery extends Struct {
    readonly newKey: AccountId32;
    readonly effectiveAt: u32;
  }

  /** @name PalletParticipantsRepresentation */
  interface PalletParticipantsRepresentation extends Struct {
    readonly account: AccountId32;
    readonly kind: ZorgketenPrimitivesRoleRepresentativeKind;
    readonly scope: u8;
    readonly from: u32;
    readonly until: Option<u32>;
    readonly proof: Option<PalletParticipantsProof>;
  }

  /** @name PalletParticipantsProof */
  interface PalletParticipantsProof extends Struct {
    readonly registeredBy: AccountId32;
    readonly evidence: H256;
  }

  /** @name PalletParticipantsCharterRecord */
  interface PalletParticipantsCharterRecord extends Struct {
    readonly version: u32;
    readonly hash_: H256;
    readonly roles: Vec<PalletParticipantsCharterRole>;
    readonly since: u32;
    readonly graceUntil: u32;
  }

  /** @name PalletParticipantsDeadline */
  interface PalletParticipantsDeadline extends Enum {
    readonly isCharterGrace: boolean;
    readonly asCharterGrace: u32;
    readonly isEmergencyLapses: boolean;
    readonly asEmergencyLapses: AccountId32;
    readonly type: 'CharterGrace' | 'EmergencyLapses';
  }

  /** @name PalletParticipantsQuotaUse */
  interface PalletParticipantsQuotaUse extends Struct {
    readonly since: u32;
    readonly used: u32;
  }

  /** @name PalletParticipantsError */
  interface PalletParticipantsError extends Enum {
    readonly isNotAuthorized: boolean;
    readonly isNotTheClient: boolean;
    readonly isNotActive: boolean;
    readonly isAlreadyRegistered: boolean;
    readonly isRetired: boolean;
    readonly isInvalidCode: boolean;
    readonly isInvalidName: boolean;
    readonly isCodeTaken: boolean;
    readonly isTooManyOrganisations: boolean;
    readonly isUnknownOrganisation: boolean;
    readonly isOrganisationGone: boolean;
    readonly isOrganisationNotGone: boolean;
    readonly isAlreadySuspended: boolean;
    readonly isNotSuspended: boolean;
    readonly isNotAnEmergency: boolean;
    readonly isLastSeat: boolean;
    readonly isTooFewSeats: boolean;
    readonly isNoCharter: boolean;
    readonly isWrongVersion: boolean;
    readonly isAlreadyAccepted: boolean;
    readonly isCharterNotAccepted: boolean;
    readonly isInvalidQuota: boolean;
    readonly isRoleNotForKind: boolean;
    readonly isTooManyStaff: boolean;
    readonly isNotStaff: boolean;
    readonly isUnknownClient: boolean;
    readonly isClientInUse: boolean;
    readonly isTooManyRelatives: boolean;
    readonly isNotARelative: boolean;
    readonly isTooManyRepresentatives: boolean;
    readonly isNotARepresentative: boolean;
    readonly isInvalidScope: boolean;
    readonly isScopeNotForKind: boolean;
    readonly isInvalidPeriod: boolean;
    readonly isKindNotLegal: boolean;
    readonly isKindNotForAge: boolean;
    readonly isNotOlder: boolean;
    readonly isRecoveryPending: boolean;
    readonly isNoRecovery: boolean;
    readonly isRecoveryNotDue: boolean;
    readonly type: 'NotAuthorized' | 'NotTheClient' | 'NotActive' | 'AlreadyRegistered' | 'Retired' | 'InvalidCode' | 'InvalidName' | 'CodeTaken' | 'TooManyOrganisations' | 'UnknownOrganisation' | 'OrganisationGone' | 'OrganisationNotGone' | 'AlreadySuspended' | 'NotSuspended' | 'NotAnEmergency' | 'LastSeat' | 'TooFewSeats' | 'NoCharter' | 'WrongVersion' | 'AlreadyAccepted' | 'CharterNotAccepted' | 'InvalidQuota' | 'RoleNotForKind' | 'TooManyStaff' | 'NotStaff' | 'UnknownClient' | 'ClientInUse' | 'TooManyRelatives' | 'NotARelative' | 'TooManyRepresentatives' | 'NotARepresentative' | 'InvalidScope' | 'ScopeNotForKind' | 'InvalidPeriod' | 'KindNotLegal' | 'KindNotForAge' | 'NotOlder' | 'RecoveryPending' | 'NoRecovery' | 'RecoveryNotDue';
  }

  /** @name PalletConsentGrantKey */
  interface PalletConsentGrantKey extends Struct {
    readonly grantee: PalletConsentGrantee;
    readonly data: ZorgketenPrimitivesConsentDataCategory;
    readonly domain: ZorgketenPrimitivesConsentDomain;
  }

  /** @name PalletConsentGrant */
  interface PalletConsentGrant extends Struct {
    readonly id: u32;
    readonly purpose: ZorgketenPrimitivesConsentPurpose;
    readonly write: bool;
    readonly from: u32;
    readonly until: Option<u32>;
  }

  /** @name PalletConsentProposal */
  interface PalletConsentProposal extends Struct {
    readonly by: PalletConsentSignatory;
    readonly terms: PalletConsentTerms;
  }

  /** @name PalletConsentTerms */
  interface PalletConsentTerms extends Struct {
    readonly purpose: ZorgketenPrimitivesConsentPurpose;
    readonly write: bool;
    readonly from: Option<u32>;
    readonly until: Option<u32>;
  }

  /** @name PalletConsentClientCounts */
  interface PalletConsentClientCounts extends Struct {
    readonly nextId: u32;
    readonly stored: u16;
  }

  /** @name PalletConsentEmergency */
  interface PalletConsentEmergency extends Struct {
    readonly by: AccountId32;
    readonly organisation: AccountId32;
    readonly domain: ZorgketenPrimitivesConsentDomain;
    readonly reason: PalletConsentEmergencyReason;
    readonly at: u32;
    readonly until: u32;
    readonly review: Option<PalletConsentReview>;
  }

  /** @name PalletConsentReview */
  interface PalletConsentReview extends Struct {
    readonly by: AccountId32;
    readonly justified: bool;
  }

  /** @name PalletConsentEmergencyKey */
  interface PalletConsentEmergencyKey extends Struct {
    readonly by: AccountId32;
    readonly domain: ZorgketenPrimitivesConsentDomain;
  }

  /** @name PalletConsentNotice */
  interface PalletConsentNotice extends Struct {
    readonly organisation: AccountId32;
    readonly kind: ZorgketenPrimitivesOrganisationOrganisationKind;
  }

  /** @name PalletConsentWalk */
  interface PalletConsentWalk extends Struct {
    readonly head: u32;
    readonly tail: u32;
    readonly after: Option<AccountId32>;
  }

  /** @name PalletConsentError */
  interface PalletConsentError extends Enum {
    readonly isNotTheClient: boolean;
    readonly isNotAuthorized: boolean;
    readonly isAlreadyOver: boolean;
    readonly isUntilBeforeFrom: boolean;
    readonly isGranteeNotEligible: boolean;
    readonly isGranteeGone: boolean;
    readonly isWriteNotEligible: boolean;
    readonly isTooManyGrants: boolean;
    readonly isAlreadyProposed: boolean;
    readonly isNoSuchGrant: boolean;
    readonly isUnknownClient: boolean;
    readonly isEmergencyAlreadyOpen: boolean;
    readonly isTooManyUnreviewed: boolean;
    readonly isNoSuchEmergency: boolean;
    readonly isAlreadyReviewed: boolean;
    readonly isOwnReview: boolean;
    readonly isNothingToReap: boolean;
    readonly type: 'NotTheClient' | 'NotAuthorized' | 'AlreadyOver' | 'UntilBeforeFrom' | 'GranteeNotEligible' | 'GranteeGone' | 'WriteNotEligible' | 'TooManyGrants' | 'AlreadyProposed' | 'NoSuchGrant' | 'UnknownClient' | 'EmergencyAlreadyOpen' | 'TooManyUnreviewed' | 'NoSuchEmergency' | 'AlreadyReviewed' | 'OwnReview' | 'NothingToReap';
  }

  /** @name PalletCareLogDossier */
  interface PalletCareLogDossier extends Struct {
    readonly client: AccountId32;
    readonly domain: ZorgketenPrimitivesConsentDomain;
    readonly openedBy: Option<AccountId32>;
    readonly openedAt: u32;
    readonly managed: bool;
    readonly status: PalletCareLogDossierStatus;
    readonly head: H256;
    readonly entries_: Compact<u32>;
    readonly facts: Compact<u32>;
    readonly own: Compact<u32>;
    readonly minutes: Compact<u32>;
    readonly confirmed: Compact<u32>;
    readonly allocations: Compact<u16>;
    readonly running: Compact<u16>;
  }

  /** @name PalletCareLogDossierStatus */
  interface PalletCareLogDossierStatus extends Enum {
    readonly isOpen: boolean;
    readonly isClosed: boolean;
    readonly asClosed: {
      readonly at: u32;
      readonly pruned: u32;
    } & Struct;
    readonly isPruned: boolean;
    readonly asPruned: {
      readonly at: u32;
    } & Struct;
    readonly type: 'Open' | 'Closed' | 'Pruned';
  }

  /** @name PalletCareLogFact */
  interface PalletCareLogFact extends Struct {
    readonly author: AccountId32;
    readonly organisation: Option<AccountId32>;
    readonly activity: u16;
    readonly start: u32;
    readonly minutes: u16;
    readonly version: PalletCareLogVersion;
    readonly state: PalletCareLogFactState;
    readonly allocation: Option<u16>;
  }

  /** @name PalletCareLogVersion */
  interface PalletCareLogVersion extends Enum {
    readonly isOnly: boolean;
    readonly isLatest: boolean;
    readonly asLatest: {
      readonly amends: u32;
    } & Struct;
    readonly isFirst: boolean;
    readonly asFirst: {
      readonly amendedBy: u32;
    } & Struct;
    readonly isBetween: boolean;
    readonly asBetween: {
      readonly amends: u32;
      readonly amendedBy: u32;
    } & Struct;
    readonly type: 'Only' | 'Latest' | 'First' | 'Between';
  }

  /** @name PalletCareLogFactState */
  interface PalletCareLogFactState extends Enum {
    readonly isRecorded: boolean;
    readonly isConfirmed: boolean;
    readonly isDisputed: boolean;
    readonly asDisputed: PalletCareLogDisputeReason;
    readonly type: 'Recorded' | 'Confirmed' | 'Disputed';
  }

  /** @name PalletCareLogContent */
  interface PalletCareLogContent extends Enum {
    readonly isKept: boolean;
    readonly asKept: PalletCareLogContentRef;
    readonly isErased: boolean;
    readonly asErased: {
      readonly at: u32;
    } & Struct;
    readonly type: 'Kept' | 'Erased';
  }

  /** @name PalletCareLogInterval */
  interface PalletCareLogInterval extends Struct {
    readonly start: u16;
    readonly minutes: u16;
  }

  /** @name PalletCareLogAllocation */
  interface PalletCareLogAllocation extends Struct {
    readonly payer: AccountId32;
    readonly provider: AccountId32;
    readonly product: u16;
    readonly from: u32;
    readonly until: u32;
    readonly volume: u32;
    readonly used: u32;
    readonly last: u32;
    readonly course: PalletCareLogCourse;
  }

  /** @name PalletCareLogCourse */
  interface PalletCareLogCourse extends Enum {
    readonly isAllocated: boolean;
    readonly isStarted: boolean;
    readonly asStarted: {
      readonly from: u32;
    } & Struct;
    readonly isStopped: boolean;
    readonly asStopped: {
      readonly from: u32;
      readonly until: u32;
    } & Struct;
    readonly type: 'Allocated' | 'Started' | 'Stopped';
  }

  /** @name PalletCareLogActivity */
  interface PalletCareLogActivity extends Struct {
    readonly domains: u8;
    readonly active: bool;
  }

  /** @name PalletCareLogAccessLog */
  interface PalletCareLogAccessLog extends Struct {
    readonly root: H256;
    readonly batches: u32;
    readonly until: u32;
    readonly interval: Option<u32>;
    readonly since: u32;
    readonly gap: bool;
  }

  /** @name PalletCareLogAnchoredBatch */
  interface PalletCareLogAnchoredBatch extends Struct {
    readonly root: H256;
    readonly count: u32;
    readonly from: u32;
    readonly until: u32;
    readonly at: u32;
    readonly late: bool;
  }

  /** @name PalletCareLogError */
  interface PalletCareLogError extends Enum {
    readonly isNotAuthorized: boolean;
    readonly isNotTheClient: boolean;
    readonly isUnknownClient: boolean;
    readonly isInvalidDossierId: boolean;
    readonly isDossierExists: boolean;
    readonly isUnknownDossier: boolean;
    readonly isDossierClosed: boolean;
    readonly isManagedElsewhere: boolean;
    readonly isNotManaged: boolean;
    readonly isNothingToDo: boolean;
    readonly isUnknownFact: boolean;
    readonly isInvalidMinutes: boolean;
    readonly isInFuture: boolean;
    readonly isUnknownActivity: boolean;
    readonly isActivityNotInDomain: boolean;
    readonly isInvalidCommitment: boolean;
    readonly isInvalidLocator: boolean;
    readonly isCitizenNumber: boolean;
    readonly isUnknownRegister: boolean;
    readonly isOverlap: boolean;
    readonly isTooManyFacts: boolean;
    readonly isNotTheAuthor: boolean;
    readonly isAlreadyAmended: boolean;
    readonly isAlreadyDecided: boolean;
    readonly isNoContent: boolean;
    readonly isAlreadyErased: boolean;
    readonly isDomainWithoutAllocation: boolean;
    readonly isWrongPeriod: boolean;
    readonly isInvalidVolume: boolean;
    readonly isNotAProvider: boolean;
    readonly isTooManyAllocations: boolean;
    readonly isUnknownAllocation: boolean;
    readonly isNotTheProvider: boolean;
    readonly isNotStarted: boolean;
    readonly isAlreadyStarted: boolean;
    readonly isAlreadyStopped: boolean;
    readonly isOutsideAllocation: boolean;
    readonly isVolumeExceeded: boolean;
    readonly isAllocationRunning: boolean;
    readonly isNotClosed: boolean;
    readonly isRetentionRuns: boolean;
    readonly isAlreadyPruned: boolean;
    readonly isInvalidLimit: boolean;
    readonly isWrongPrevious: boolean;
    readonly isWrongCount: boolean;
    readonly isInvalidInterval: boolean;
    readonly isGapOpen: boolean;
    readonly isNoGap: boolean;
    readonly isGapAlreadyNoted: boolean;
    readonly isInvalidDomains: boolean;
    readonly type: 'NotAuthorized' | 'NotTheClient' | 'UnknownClient' | 'InvalidDossierId' | 'DossierExists' | 'UnknownDossier' | 'DossierClosed' | 'ManagedElsewhere' | 'NotManaged' | 'NothingToDo' | 'UnknownFact' | 'InvalidMinutes' | 'InFuture' | 'UnknownActivity' | 'ActivityNotInDomain' | 'InvalidCommitment' | 'InvalidLocator' | 'CitizenNumber' | 'UnknownRegister' | 'Overlap' | 'TooManyFacts' | 'NotTheAuthor' | 'AlreadyAmended' | 'AlreadyDecided' | 'NoContent' | 'AlreadyErased' | 'DomainWithoutAllocation' | 'WrongPeriod' | 'InvalidVolume' | 'NotAProvider' | 'TooManyAllocations' | 'UnknownAllocation' | 'NotTheProvider' | 'NotStarted' | 'AlreadyStarted' | 'AlreadyStopped' | 'OutsideAllocation' | 'VolumeExceeded' | 'AllocationRunning' | 'NotClosed' | 'RetentionRuns' | 'AlreadyPruned' | 'InvalidLimit' | 'WrongPrevious' | 'WrongCount' | 'InvalidInterval' | 'GapOpen' | 'NoGap' | 'GapAlreadyNoted' | 'InvalidDomains';
  }

  /** @name PalletSettlementOffer */
  interface PalletSettlementOffer extends Struct {
    readonly number: Compact<u32>;
    readonly collection: Option<PalletSettlementCollection>;
    readonly prices: Vec<PalletSettlementPriceRow>;
  }

  /** @name PalletSettlementContract */
  interface PalletSettlementContract extends Struct {
    readonly number: Compact<u32>;
    readonly collection: PalletSettlementCollection;
    readonly since: u16;
    readonly debt: Compact<u128>;
    readonly ends: Option<u16>;
    readonly prices: Vec<PalletSettlementPriceRow>;
  }

  /** @name PalletSettlementPayer */
  interface PalletSettlementPayer extends Struct {
    readonly deposited: Compact<u128>;
    readonly waiting: Compact<u128>;
    readonly head: Compact<u32>;
    readonly tail: Compact<u32>;
  }

  /** @name PalletSettlementProvider */
  interface PalletSettlementProvider extends Struct {
    readonly paidOut: Compact<u128>;
    readonly waiting: Compact<u128>;
    readonly debt: Compact<u128>;
    readonly openPayouts: u8;
  }

  /** @name PalletSettlementCaseAccount */
  interface PalletSettlementCaseAccount extends Struct {
    readonly reservations: Vec<PalletSettlementReservation>;
    readonly lines: Vec<PalletSettlementLine>;
  }

  /** @name PalletSettlementReservation */
  interface PalletSettlementReservation extends Struct {
    readonly contract: Compact<u32>;
    readonly amount: Compact<u128>;
  }

  /** @name PalletSettlementLine */
  interface PalletSettlementLine extends Struct {
    readonly key: PalletSettlementLineKey;
    readonly quantity: Compact<u32>;
    readonly due: Compact<u128>;
    readonly unpaid: Compact<u128>;
    readonly credited: Compact<u128>;
  }

  /** @name PalletSettlementLineKey */
  interface PalletSettlementLineKey extends Struct {
    readonly contract: Compact<u32>;
    readonly service: ZorgketenPrimitivesMoneyService;
    readonly priceFrom: u16;
    readonly ownFrom: Option<u16>;
  }

  /** @name PalletSettlementClaim */
  interface PalletSettlementClaim extends Struct {
    readonly caseId: H256;
    readonly provider: AccountId32;
    readonly line: PalletSettlementLineKey;
    readonly date: u16;
    readonly gross: Compact<u128>;
    readonly own: Compact<u128>;
    readonly due: Compact<u128>;
    readonly outstanding: Compact<u128>;
  }

  /** @name PalletSettlementPayout */
  interface PalletSettlementPayout extends Struct {
    readonly provider: AccountId32;
    readonly amount: Compact<u128>;
  }

  /** @name PalletSettlementError */
  interface PalletSettlementError extends Enum {
    readonly isNotAuthorized: boolean;
    readonly isNotActive: boolean;
    readonly isNotAProvider: boolean;
    readonly isNotAPayer: boolean;
    readonly isTableNotEmpty: boolean;
    readonly isNotInFuture: boolean;
    readonly isRowsNotAscending: boolean;
    readonly isNoRows: boolean;
    readonly isTooManyRows: boolean;
    readonly isAmountTooLarge: boolean;
    readonly isZeroAmount: boolean;
    readonly isNoCeiling: boolean;
    readonly isPriceAboveCeiling: boolean;
    readonly isContractExists: boolean;
    readonly isOfferExists: boolean;
    readonly isNoOffer: boolean;
    readonly isNoContract: boolean;
    readonly isNoPrice: boolean;
    readonly isNoOwnContribution: boolean;
    readonly isWrongQuantity: boolean;
    readonly isTooManyLines: boolean;
    readonly isTooManyReservations: boolean;
    readonly isReferenceUsed: boolean;
    readonly isPayoutAboveBalance: boolean;
    readonly isTooManyPayouts: boolean;
    readonly isNoPayout: boolean;
    readonly isNoClaim: boolean;
    readonly isCreditAbovePaid: boolean;
    readonly isNothingToPay: boolean;
    readonly isNumbersUsedUp: boolean;
    readonly isContractEnded: boolean;
    readonly isNotEarlier: boolean;
    readonly isOtherCollection: boolean;
    readonly type: 'NotAuthorized' | 'NotActive' | 'NotAProvider' | 'NotAPayer' | 'TableNotEmpty' | 'NotInFuture' | 'RowsNotAscending' | 'NoRows' | 'TooManyRows' | 'AmountTooLarge' | 'ZeroAmount' | 'NoCeiling' | 'PriceAboveCeiling' | 'ContractExists' | 'OfferExists' | 'NoOffer' | 'NoContract' | 'NoPrice' | 'NoOwnContribution' | 'WrongQuantity' | 'TooManyLines' | 'TooManyReservations' | 'ReferenceUsed' | 'PayoutAboveBalance' | 'TooManyPayouts' | 'NoPayout' | 'NoClaim' | 'CreditAbovePaid' | 'NothingToPay' | 'NumbersUsedUp' | 'ContractEnded' | 'NotEarlier' | 'OtherCollection';
  }

  /** @name PalletMaternityCase */
  interface PalletMaternityCase extends Struct {
    readonly client: AccountId32;
    readonly provider: AccountId32;
    readonly formerProviders: Vec<AccountId32>;
    readonly insurer: AccountId32;
    readonly switches: Vec<ITuple<[u16, AccountId32]>>;
    readonly midwifePractice: AccountId32;
    readonly rateClass: PalletMaternityRateClass;
    readonly state: PalletMaternityCaseState;
    readonly indicated: Option<u32>;
    readonly birth: Option<u16>;
    readonly extendedTo: Option<u16>;
    readonly requestedTo: Option<u16>;
    readonly changes: u16;
    readonly people: Vec<AccountId32>;
    readonly entries_: Vec<PalletMaternityEntry>;
  }

  /** @name PalletMaternityCaseState */
  interface PalletMaternityCaseState extends Enum {
    readonly isRegistered: boolean;
    readonly isIndicated: boolean;
    readonly isInCare: boolean;
    readonly isClosing: boolean;
    readonly isSettled: boolean;
    readonly isCancelled: boolean;
    readonly isTransferred: boolean;
    readonly type: 'Registered' | 'Indicated' | 'InCare' | 'Closing' | 'Settled' | 'Cancelled' | 'Transferred';
  }

  /** @name PalletMaternityEntry */
  interface PalletMaternityEntry extends Struct {
    readonly service: ZorgketenPrimitivesMoneyService;
    readonly date: u16;
    readonly start: u16;
    readonly minutes: u16;
    readonly carer: u8;
    readonly provider: u8;
    readonly logged: PalletMaternityMarkU8;
    readonly state: PalletMaternityEntryStateU8;
  }

  /** @name PalletMaternityMarkU8 */
  interface PalletMaternityMarkU8 extends Struct {
    readonly seq: u16;
    readonly at: u32;
    readonly by: u8;
  }

  /** @name PalletMaternityEntryStateU8 */
  interface PalletMaternityEntryStateU8 extends Enum {
    readonly isProposed: boolean;
    readonly isApproved: boolean;
    readonly asApproved: {
      readonly decided: PalletMaternityMarkU8;
    } & Struct;
    readonly isRejected: boolean;
    readonly asRejected: {
      readonly decided: PalletMaternityMarkU8;
      readonly reason: PalletMaternityRejectReason;
    } & Struct;
    readonly isReplaced: boolean;
    readonly asReplaced: {
      readonly decided: PalletMaternityMarkU8;
      readonly reason: PalletMaternityRejectReason;
      readonly replacedBy: u32;
    } & Struct;
    readonly isWithdrawn: boolean;
    readonly asWithdrawn: {
      readonly withdrawn: PalletMaternityMarkU8;
      readonly rejected: Option<ITuple<[PalletMaternityMarkU8, PalletMaternityRejectReason]>>;
    } & Struct;
    readonly isExpired: boolean;
    readonly asExpired: {
      readonly expired: PalletMaternityMarkU8;
    } & Struct;
    readonly type: 'Proposed' | 'Approved' | 'Rejected' | 'Replaced' | 'Withdrawn' | 'Expired';
  }

  /** @name PalletMaternityPast */
  interface PalletMaternityPast extends Struct {
    readonly mark: PalletMaternityMarkU8;
    readonly change: PalletMaternityChange;
  }

  /** @name PalletMaternityChange */
  interface PalletMaternityChange extends Enum {
    readonly isRegistered: boolean;
    readonly isIndicated: boolean;
    readonly asIndicated: {
      readonly minutes: u32;
    } & Struct;
    readonly isBorn: boolean;
    readonly asBorn: {
      readonly date: u16;
    } & Struct;
    readonly isHospitalStay: boolean;
    readonly asHospitalStay: {
      readonly days: u16;
      readonly indicated: u32;
    } & Struct;
    readonly isReindicated: boolean;
    readonly asReindicated: {
      readonly indicated: u32;
      readonly reason: PalletMaternityIndicationReason;
    } & Struct;
    readonly isExtensionRequested: boolean;
    readonly asExtensionRequested: {
      readonly untilDay: u16;
    } & Struct;
    readonly isExtensionAcknowledged: boolean;
    readonly asExtensionAcknowledged: {
      readonly untilDay: u16;
    } & Struct;
    readonly isTransferred: boolean;
    readonly asTransferred: {
      readonly provider: u8;
    } & Struct;
    readonly isTransferAccepted: boolean;
    readonly isInsurerSwitched: boolean;
    readonly asInsurerSwitched: {
      readonly insurer: u8;
      readonly from: u16;
    } & Struct;
    readonly isClosed: boolean;
    readonly isSignedOff: boolean;
    readonly isCancelled: boolean;
    readonly type: 'Registered' | 'Indicated' | 'Born' | 'HospitalStay' | 'Reindicated' | 'ExtensionRequested' | 'ExtensionAcknowledged' | 'Transferred' | 'TransferAccepted' | 'InsurerSwitched' | 'Closed' | 'SignedOff' | 'Cancelled';
  }

  /** @name PalletMaternityCaseRef */
  interface PalletMaternityCaseRef extends Struct {
    readonly caseId: H256;
    readonly remains: Option<PalletMaternityRemains>;
  }

  /** @name PalletMaternityRemains */
  interface PalletMaternityRemains extends Struct {
    readonly state: PalletMaternityCaseState;
    readonly indicated: Compact<u32>;
    readonly approved: Compact<u32>;
    readonly partusApproved: Compact<u32>;
    readonly gross: Compact<u128>;
    readonly own: Compact<u128>;
    readonly paid: Compact<u128>;
  }

  /** @name PalletMaternityInterval */
  interface PalletMaternityInterval extends Struct {
    readonly start: u16;
    readonly minutes: u16;
  }

  /** @name PalletMaternityTerms */
  interface PalletMaternityTerms extends Struct {
    readonly expiryDays: u16;
    readonly retentionDays: u16;
  }

  /** @name PalletMaternityError */
  interface PalletMaternityError extends Enum {
    readonly isNotAuthorized: boolean;
    readonly isNotTheClient: boolean;
    readonly isCaseClosed: boolean;
    readonly isNotInCare: boolean;
    readonly isWrongGranularity: boolean;
    readonly isOutsideCarePeriod: boolean;
    readonly isFutureDay: boolean;
    readonly isOutsideClaimWindow: boolean;
    readonly isOutsideIndicationLimits: boolean;
    readonly isAlreadyDecided: boolean;
    readonly isAlreadyCharged: boolean;
    readonly isBelowApproved: boolean;
    readonly isBudgetExceeded: boolean;
    readonly isOverlap: boolean;
    readonly isUnknownCase: boolean;
    readonly isUnknownEntry: boolean;
    readonly isCaseExists: boolean;
    readonly isClientHasCase: boolean;
    readonly isNotAClient: boolean;
    readonly isNotAnInsurer: boolean;
    readonly isNotAMidwifePractice: boolean;
    readonly isNotAProvider: boolean;
    readonly isNoContract: boolean;
    readonly isTableEmpty: boolean;
    readonly isAlreadyIndicated: boolean;
    readonly isNotIndicated: boolean;
    readonly isAlreadyBorn: boolean;
    readonly isNotAccepted: boolean;
    readonly isNothingToAccept: boolean;
    readonly isNothingToAcknowledge: boolean;
    readonly isWrongService: boolean;
    readonly isWrongStart: boolean;
    readonly isEmptyBatch: boolean;
    readonly isNotRejected: boolean;
    readonly isNotDue: boolean;
    readonly isPendingEntries: boolean;
    readonly isAlreadyInCare: boolean;
    readonly isNotClosed: boolean;
    readonly isSameProvider: boolean;
    readonly isSameInsurer: boolean;
    readonly isDaysSettled: boolean;
    readonly isNotEnded: boolean;
    readonly isTooEarly: boolean;
    readonly isTermTooShort: boolean;
    readonly isTooManyEntries: boolean;
    readonly isTooManyVisits: boolean;
    readonly isTooManyPeople: boolean;
    readonly isTooManyChanges: boolean;
    readonly isTooManySwitches: boolean;
    readonly isClaimsWaiting: boolean;
    readonly type: 'NotAuthorized' | 'NotTheClient' | 'CaseClosed' | 'NotInCare' | 'WrongGranularity' | 'OutsideCarePeriod' | 'FutureDay' | 'OutsideClaimWindow' | 'OutsideIndicationLimits' | 'AlreadyDecided' | 'AlreadyCharged' | 'BelowApproved' | 'BudgetExceeded' | 'Overlap' | 'UnknownCase' | 'UnknownEntry' | 'CaseExists' | 'ClientHasCase' | 'NotAClient' | 'NotAnInsurer' | 'NotAMidwifePractice' | 'NotAProvider' | 'NoContract' | 'TableEmpty' | 'AlreadyIndicated' | 'NotIndicated' | 'AlreadyBorn' | 'NotAccepted' | 'NothingToAccept' | 'NothingToAcknowledge' | 'WrongService' | 'WrongStart' | 'EmptyBatch' | 'NotRejected' | 'NotDue' | 'PendingEntries' | 'AlreadyInCare' | 'NotClosed' | 'SameProvider' | 'SameInsurer' | 'DaysSettled' | 'NotEnded' | 'TooEarly' | 'TermTooShort' | 'TooManyEntries' | 'TooManyVisits' | 'TooManyPeople' | 'TooManyChanges' | 'TooManySwitches' | 'ClaimsWaiting';
  }

  /** @name SpRuntimeBlockLazyBlock */
  interface SpRuntimeBlockLazyBlock extends Struct {
    readonly header: SpRuntimeHeader;
    readonly extrinsics: Vec<Bytes>;
  }

  /** @name SpRuntimeExtrinsicInclusionMode */
  interface SpRuntimeExtrinsicInclusionMode extends Enum {
    readonly isAllExtrinsics: boolean;
    readonly isOnlyInherents: boolean;
    readonly type: 'AllExtrinsics' | 'OnlyInherents';
  }

  /** @name FrameSupportViewFunctionsViewFunctionId */
  interface FrameSupportViewFunctionsViewFunctionId extends Struct {
    readonly prefix: U8aFixed;
    readonly suffix: U8aFixed;
  }

  /** @name FrameSupportViewFunctionsViewFunctionDispatchError */
  interface FrameSupportViewFunctionsViewFunctionDispatchError extends Enum {
    readonly isNotImplemented: boolean;
    readonly isNotFound: boolean;
    readonly asNotFound: FrameSupportViewFunctionsViewFunctionId;
    readonly isCodec: boolean;
    readonly type: 'NotImplemented' | 'NotFound' | 'Codec';
  }

  /** @name SpRuntimeTransactionValidityTransactionValidityError */
  interface SpRuntimeTransactionValidityTransactionValidityError extends Enum {
    readonly isInvalid: boolean;
    readonly asInvalid: SpRuntimeTransactionValidityInvalidTransaction;
    readonly isUnknown: boolean;
    readonly asUnknown: SpRuntimeTransactionValidityUnknownTransaction;
    readonly type: 'Invalid' | 'Unknown';
  }

  /** @name SpRuntimeTransactionValidityInvalidTransaction */
  interface SpRuntimeTransactionValidityInvalidTransaction extends Enum {
    readonly isCall: boolean;
    readonly isPayment: boolean;
    readonly isFuture: boolean;
    readonly isStale: boolean;
    readonly isBadProof: boolean;
    readonly isAncientBirthBlock: boolean;
    readonly isExhaustsResources: boolean;
    readonly isCustom: boolean;
    readonly asCustom: u8;
    readonly isBadMandatory: boolean;
    readonly isMandatoryValidation: boolean;
    readonly isBadSigner: boolean;
    readonly isIndeterminateImplicit: boolean;
    readonly isUnknownOrigin: boolean;
    readonly type: 'Call' | 'Payment' | 'Future' | 'Stale' | 'BadProof' | 'AncientBirthBlock' | 'ExhaustsResources' | 'Custom' | 'BadMandatory' | 'MandatoryValidation' | 'BadSigner' | 'IndeterminateImplicit' | 'UnknownOrigin';
  }

  /** @name SpRuntimeTransactionValidityUnknownTransaction */
  interface SpRuntimeTransactionValidityUnknownTransaction extends Enum {
    readonly isCannotLookup: boolean;
    readonly isNoUnsignedValidator: boolean;
    readonly isCustom: boolean;
    readonly asCustom: u8;
    readonly type: 'CannotLookup' | 'NoUnsignedValidator' | 'Custom';
  }

  /** @name SpInherentsInherentData */
  interface SpInherentsInherentData extends Struct {
    readonly data: BTreeMap<U8aFixed, Bytes>;
  }

  /** @name SpInherentsCheckInherentsResult */
  interface SpInherentsCheckInherentsResult extends Struct {
    readonly okay: bool;
    readonly fatalError: bool;
    readonly errors: SpInherentsInherentData;
  }

  /** @name SpRuntimeTransactionValidityTransactionSource */
  interface SpRuntimeTransactionValidityTransactionSource extends Enum {
    readonly isInBlock: boolean;
    readonly isLocal: boolean;
    readonly isExternal: boolean;
    readonly type: 'InBlock' | 'Local' | 'External';
  }

  /** @name SpRuntimeTransactionValidityValidTransaction */
  interface SpRuntimeTransactionValidityValidTransaction extends Struct {
    readonly priority: u64;
    readonly requires: Vec<Bytes>;
    readonly provides: Vec<Bytes>;
    readonly longevity: u64;
    readonly propagate: bool;
  }

  /** @name SpSessionRuntimeApiOpaqueGeneratedSessionKeys */
  interface SpSessionRuntimeApiOpaqueGeneratedSessionKeys extends Struct {
    readonly keys_: Bytes;
    readonly proof: Bytes;
  }

  /** @name PalletTransactionPaymentRuntimeDispatchInfo */
  interface PalletTransactionPaymentRuntimeDispatchInfo extends Struct {
    readonly weight: SpWeightsWeightV2Weight;
    readonly class: FrameSupportDispatchDispatchClass;
    readonly partialFee: u128;
  }

  /** @name PalletTransactionPaymentFeeDetails */
  interface PalletTransactionPaymentFeeDetails extends Struct {
    readonly inclusionFee: Option<PalletTransactionPaymentInclusionFee>;
    readonly tip: u128;
  }

  /** @name PalletTransactionPaymentInclusionFee */
  interface PalletTransactionPaymentInclusionFee extends Struct {
    readonly baseFee: u128;
    readonly lenFee: u128;
    readonly adjustedWeightFee: u128;
  }

  /** @name PalletParticipantsRuntimeApiIdentity */
  interface PalletParticipantsRuntimeApiIdentity extends Struct {
    readonly role: ZorgketenPrimitivesRole;
    readonly organisation: Option<PalletParticipantsRuntimeApiOrganisationInfo>;
  }

  /** @name PalletParticipantsRuntimeApiOrganisationInfo */
  interface PalletParticipantsRuntimeApiOrganisationInfo extends Struct {
    readonly account: AccountId32;
    readonly kind: ZorgketenPrimitivesOrganisationOrganisationKind;
    readonly codeSystem: PalletParticipantsCodeSystem;
    readonly code: Text;
    readonly name: Text;
    readonly status: ZorgketenPrimitivesOrganisationOrganisationStatus;
    readonly suspension: Option<PalletParticipantsSuspension>;
    readonly acceptedCharter: Option<u32>;
    readonly seat: bool;
    readonly admittedAt: u32;
    readonly staff: u32;
  }

  /** @name PalletParticipantsRuntimeApiQuota */
  interface PalletParticipantsRuntimeApiQuota extends Struct {
    readonly limit: u32;
    readonly used: u32;
    readonly renewsAt: Option<u32>;
  }

  /** @name PalletConsentQueriesAccessBasis */
  interface PalletConsentQueriesAccessBasis extends Enum {
    readonly isOwn: boolean;
    readonly isRepresentation: boolean;
    readonly isGrant: boolean;
    readonly asGrant: {
      readonly id: u32;
      readonly grantee: PalletConsentGrantee;
      readonly purpose: ZorgketenPrimitivesConsentPurpose;
      readonly until: Option<u32>;
    } & Struct;
    readonly isEmergency: boolean;
    readonly asEmergency: {
      readonly id: u32;
      readonly until: u32;
    } & Struct;
    readonly type: 'Own' | 'Representation' | 'Grant' | 'Emergency';
  }

  /** @name PalletConsentQueriesGrantInfo */
  interface PalletConsentQueriesGrantInfo extends Struct {
    readonly id: Option<u32>;
    readonly grantee: PalletConsentGrantee;
    readonly data: ZorgketenPrimitivesConsentDataCategory;
    readonly domain: ZorgketenPrimitivesConsentDomain;
    readonly purpose: ZorgketenPrimitivesConsentPurpose;
    readonly write: bool;
    readonly from: Option<u32>;
    readonly until: Option<u32>;
    readonly awaits: Option<PalletConsentSignatory>;
    readonly live: bool;
  }

  /** @name PalletConsentQueriesEmergencyInfo */
  interface PalletConsentQueriesEmergencyInfo extends Struct {
    readonly id: u32;
    readonly by: AccountId32;
    readonly organisation: AccountId32;
    readonly domain: ZorgketenPrimitivesConsentDomain;
    readonly reason: PalletConsentEmergencyReason;
    readonly at: u32;
    readonly until: u32;
    readonly due: Option<u32>;
    readonly review: Option<PalletConsentReview>;
    readonly open: bool;
  }

  /** @name PalletConsentQueriesReviewDue */
  interface PalletConsentQueriesReviewDue extends Struct {
    readonly organisation: AccountId32;
    readonly client: AccountId32;
    readonly id: u32;
    readonly by: AccountId32;
    readonly due: u32;
  }

  /** @name PalletCareLogRuntimeApiTimelinePage */
  interface PalletCareLogRuntimeApiTimelinePage extends Struct {
    readonly facts: Vec<PalletCareLogRuntimeApiTimelineFact>;
    readonly next: Option<u32>;
  }

  /** @name PalletCareLogRuntimeApiTimelineFact */
  interface PalletCareLogRuntimeApiTimelineFact extends Struct {
    readonly seq: u32;
    readonly author: AccountId32;
    readonly organisation: Option<AccountId32>;
    readonly activity: u16;
    readonly start: u32;
    readonly minutes: u16;
    readonly version: PalletCareLogVersion;
    readonly state: PalletCareLogFactState;
    readonly allocation: Option<u16>;
    readonly content: Option<PalletCareLogContent>;
    readonly source: Option<PalletCareLogSourceRef>;
  }

  /** @name PalletCareLogRuntimeApiGap */
  interface PalletCareLogRuntimeApiGap extends Struct {
    readonly organisation: AccountId32;
    readonly since: u32;
    readonly due: u32;
  }

  /** @name PalletSettlementRuntimeApiInsurerPosition */
  interface PalletSettlementRuntimeApiInsurerPosition extends Struct {
    readonly deposited: u128;
    readonly paid: u128;
    readonly held: u128;
    readonly free: u128;
    readonly waiting: u128;
    readonly balance: u128;
  }

  /** @name PalletSettlementRuntimeApiProviderPosition */
  interface PalletSettlementRuntimeApiProviderPosition extends Struct {
    readonly paid: u128;
    readonly paidOut: u128;
    readonly requested: u128;
    readonly balance: u128;
    readonly debt: u128;
    readonly waiting: u128;
  }

  /** @name PalletSettlementRuntimeApiPriceAt */
  interface PalletSettlementRuntimeApiPriceAt extends Struct {
    readonly cents: u128;
    readonly validFrom: u16;
    readonly collection: PalletSettlementCollection;
    readonly ownPerHour: Option<u128>;
    readonly ownPerDay: Option<u128>;
  }

  /** @name PalletSettlementRuntimeApiCaseSettlement */
  interface PalletSettlementRuntimeApiCaseSettlement extends Struct {
    readonly gross: u128;
    readonly own: u128;
    readonly due: u128;
    readonly paid: u128;
    readonly unpaid: u128;
    readonly credited: u128;
  }

  /** @name PalletSettlementRuntimeApiWaitingClaim */
  interface PalletSettlementRuntimeApiWaitingClaim extends Struct {
    readonly claim: u32;
    readonly caseId: H256;
    readonly provider: AccountId32;
    readonly service: ZorgketenPrimitivesMoneyService;
    readonly date: u16;
    readonly gross: u128;
    readonly own: u128;
    readonly due: u128;
    readonly outstanding: u128;
  }

  /** @name PalletSettlementRuntimeApiOpenPayout */
  interface PalletSettlementRuntimeApiOpenPayout extends Struct {
    readonly payout: u32;
    readonly amount: u128;
  }

  /** @name PalletMaternityQueriesCaseSummary */
  interface PalletMaternityQueriesCaseSummary extends Struct {
    readonly state: PalletMaternityCaseState;
    readonly indicated: u32;
    readonly approved: u32;
    readonly pending: u32;
    readonly remaining: u32;
    readonly partusApproved: u32;
    readonly gross: u128;
    readonly ownContribution: u128;
    readonly paid: u128;
    readonly unpaid: u128;
    readonly parties: Option<PalletMaternityQueriesParties>;
  }

  /** @name PalletMaternityQueriesParties */
  interface PalletMaternityQueriesParties extends Struct {
    readonly client: AccountId32;
    readonly provider: AccountId32;
    readonly insurer: AccountId32;
    readonly midwifePractice: AccountId32;
    readonly birth: Option<u16>;
    readonly lastDay: Option<u16>;
    readonly requestedTo: Option<u16>;
    readonly entries_: u32;
  }

  /** @name PalletMaternityQueriesEntryView */
  interface PalletMaternityQueriesEntryView extends Struct {
    readonly id: u32;
    readonly service: ZorgketenPrimitivesMoneyService;
    readonly date: u16;
    readonly day: u16;
    readonly start: u16;
    readonly minutes: u32;
    readonly carer: AccountId32;
    readonly provider: AccountId32;
    readonly insurer: AccountId32;
    readonly logged: PalletMaternityMarkAccountId32;
    readonly expiresAt: u32;
    readonly state: PalletMaternityEntryStateAccountId32;
  }

  /** @name PalletMaternityMarkAccountId32 */
  interface PalletMaternityMarkAccountId32 extends Struct {
    readonly seq: u16;
    readonly at: u32;
    readonly by: AccountId32;
  }

  /** @name PalletMaternityEntryStateAccountId32 */
  interface PalletMaternityEntryStateAccountId32 extends Enum {
    readonly isProposed: boolean;
    readonly isApproved: boolean;
    readonly asApproved: {
      readonly decided: PalletMaternityMarkAccountId32;
    } & Struct;
    readonly isRejected: boolean;
    readonly asRejected: {
      readonly decided: PalletMaternityMarkAccountId32;
      readonly reason: PalletMaternityRejectReason;
    } & Struct;
    readonly isReplaced: boolean;
    readonly asReplaced: {
      readonly decided: PalletMaternityMarkAccountId32;
      readonly reason: PalletMaternityRejectReason;
      readonly replacedBy: u32;
    } & Struct;
    readonly isWithdrawn: boolean;
    readonly asWithdrawn: {
      readonly withdrawn: PalletMaternityMarkAccountId32;
      readonly rejected: Option<ITuple<[PalletMaternityMarkAccountId32, PalletMaternityRejectReason]>>;
    } & Struct;
    readonly isExpired: boolean;
    readonly asExpired: {
      readonly expired: PalletMaternityMarkAccountId32;
    } & Struct;
    readonly type: 'Proposed' | 'Approved' | 'Rejected' | 'Replaced' | 'Withdrawn' | 'Expired';
  }

  /** @name PalletMaternityTimelineRecord */
  interface PalletMaternityTimelineRecord extends Struct {
    readonly seq: u16;
    readonly at: u32;
    readonly by: AccountId32;
    readonly change: PalletMaternityTimelineCaseEntry;
  }

  /** @name PalletMaternityTimelineCaseEntry */
  interface PalletMaternityTimelineCaseEntry extends Enum {
    readonly isRegistered: boolean;
    readonly asRegistered: {
      readonly client: AccountId32;
      readonly provider: AccountId32;
      readonly insurer: AccountId32;
      readonly midwifePractice: AccountId32;
      readonly rateClass: PalletMaternityRateClass;
    } & Struct;
    readonly isIndicated: boolean;
    readonly asIndicated: {
      readonly minutes: u32;
    } & Struct;
    readonly isBorn: boolean;
    readonly asBorn: {
      readonly date: u16;
    } & Struct;
    readonly isHospitalStay: boolean;
    readonly asHospitalStay: {
      readonly days: u16;
      readonly indicated: u32;
    } & Struct;
    readonly isReindicated: boolean;
    readonly asReindicated: {
      readonly indicated: u32;
      readonly reason: PalletMaternityIndicationReason;
    } & Struct;
    readonly isExtensionRequested: boolean;
    readonly asExtensionRequested: {
      readonly untilDay: u16;
    } & Struct;
    readonly isExtensionAcknowledged: boolean;
    readonly asExtensionAcknowledged: {
      readonly untilDay: u16;
    } & Struct;
    readonly isTransferred: boolean;
    readonly asTransferred: {
      readonly provider: AccountId32;
    } & Struct;
    readonly isTransferAccepted: boolean;
    readonly isInsurerSwitched: boolean;
    readonly asInsurerSwitched: {
      readonly insurer: AccountId32;
      readonly from: u16;
    } & Struct;
    readonly isClosed: boolean;
    readonly isSignedOff: boolean;
    readonly isCancelled: boolean;
    readonly isVisitsLogged: boolean;
    readonly asVisitsLogged: {
      readonly first: u32;
      readonly visits: Vec<PalletMaternityVisit>;
    } & Struct;
    readonly isCharged: boolean;
    readonly asCharged: {
      readonly entry: u32;
      readonly service: ZorgketenPrimitivesMoneyService;
      readonly date: u16;
    } & Struct;
    readonly isCorrected: boolean;
    readonly asCorrected: {
      readonly entry: u32;
      readonly replacedBy: u32;
      readonly carer: AccountId32;
      readonly visit: PalletMaternityVisit;
    } & Struct;
    readonly isWithdrawn: boolean;
    readonly asWithdrawn: {
      readonly entry: u32;
    } & Struct;
    readonly isApproved: boolean;
    readonly asApproved: {
      readonly entries_: Vec<u32>;
    } & Struct;
    readonly isRejected: boolean;
    readonly asRejected: {
      readonly entry: u32;
      readonly reason: PalletMaternityRejectReason;
    } & Struct;
    readonly isExpired: boolean;
    readonly asExpired: {
      readonly entries_: Vec<u32>;
    } & Struct;
    readonly type: 'Registered' | 'Indicated' | 'Born' | 'HospitalStay' | 'Reindicated' | 'ExtensionRequested' | 'ExtensionAcknowledged' | 'Transferred' | 'TransferAccepted' | 'InsurerSwitched' | 'Closed' | 'SignedOff' | 'Cancelled' | 'VisitsLogged' | 'Charged' | 'Corrected' | 'Withdrawn' | 'Approved' | 'Rejected' | 'Expired';
  }

  /** @name PalletMaternityQueriesCasePage */
  interface PalletMaternityQueriesCasePage extends Struct {
    readonly cases: Vec<H256>;
    readonly next: Option<H256>;
  }

  /** @name ZorgketenRuntimeRuntimeError */
  interface ZorgketenRuntimeRuntimeError extends Enum {
    readonly isSystem: boolean;
    readonly asSystem: FrameSystemError;
    readonly isScheduler: boolean;
    readonly asScheduler: PalletSchedulerError;
    readonly isValidators: boolean;
    readonly asValidators: PalletValidatorsError;
    readonly isSession: boolean;
    readonly asSession: PalletSessionError;
    readonly isGrandpa: boolean;
    readonly asGrandpa: PalletGrandpaError;
    readonly isBalances: boolean;
    readonly asBalances: PalletBalancesError;
    readonly isUtility: boolean;
    readonly asUtility: PalletUtilityError;
    readonly isMultisig: boolean;
    readonly asMultisig: PalletMultisigError;
    readonly isProxy: boolean;
    readonly asProxy: PalletProxyError;
    readonly isPreimage: boolean;
    readonly asPreimage: PalletPreimageError;
    readonly isConsortium: boolean;
    readonly asConsortium: PalletCollectiveError;
    readonly isRootMotion: boolean;
    readonly asRootMotion: PalletRootMotionError;
    readonly isSafeMode: boolean;
    readonly asSafeMode: PalletSafeModeError;
    readonly isTxPause: boolean;
    readonly asTxPause: PalletTxPauseError;
    readonly isMigrations: boolean;
    readonly asMigrations: PalletMigrationsError;
    readonly isParticipants: boolean;
    readonly asParticipants: PalletParticipantsError;
    readonly isConsent: boolean;
    readonly asConsent: PalletConsentError;
    readonly isCareLog: boolean;
    readonly asCareLog: PalletCareLogError;
    readonly isSettlement: boolean;
    readonly asSettlement: PalletSettlementError;
    readonly isMaternity: boolean;
    readonly asMaternity: PalletMaternityError;
    readonly type: 'System' | 'Scheduler' | 'Validators' | 'Session' | 'Grandpa' | 'Balances' | 'Utility' | 'Multisig' | 'Proxy' | 'Preimage' | 'Consortium' | 'RootMotion' | 'SafeMode' | 'TxPause' | 'Migrations' | 'Participants' | 'Consent' | 'CareLog' | 'Settlement' | 'Maternity';
  }

} // declare module
