// Made from what a node says of itself by `npm run generate`, do not edit

// import type lookup before we augment - in some environments
// this is required to allow for ambient/previous definitions
import '@polkadot/api-base/types/calls';

import type { Call } from '@polkadot/types/interfaces/runtime';
import type { ApiTypes, AugmentedCall, DecoratedCallBase } from '@polkadot/api-base/types';
import type { Bytes, Null, Option, Result, Text, Vec, u128, u16, u32, u64 } from '@polkadot/types-codec';
import type { AnyNumber, IMethod, ITuple } from '@polkadot/types-codec/types';
import type { Extrinsic } from '@polkadot/types/interfaces/extrinsics';
import type { OpaqueMetadata } from '@polkadot/types/interfaces/metadata';
import type { AccountId32, H256, SlotDuration } from '@polkadot/types/interfaces/runtime';
import type { FrameSupportViewFunctionsViewFunctionDispatchError, FrameSupportViewFunctionsViewFunctionId, PalletCareLogAccessLog, PalletCareLogAllocation, PalletCareLogAnchoredBatch, PalletCareLogDossier, PalletCareLogRuntimeApiGap, PalletCareLogRuntimeApiTimelinePage, PalletConsentQueriesAccessBasis, PalletConsentQueriesEmergencyInfo, PalletConsentQueriesGrantInfo, PalletConsentQueriesReviewDue, PalletMaternityQueriesCasePage, PalletMaternityQueriesCaseSummary, PalletMaternityQueriesEntryView, PalletMaternityTimelineRecord, PalletParticipantsCharterRecord, PalletParticipantsRepresentation, PalletParticipantsRuntimeApiIdentity, PalletParticipantsRuntimeApiOrganisationInfo, PalletParticipantsRuntimeApiQuota, PalletSettlementContract, PalletSettlementRuntimeApiCaseSettlement, PalletSettlementRuntimeApiInsurerPosition, PalletSettlementRuntimeApiOpenPayout, PalletSettlementRuntimeApiPriceAt, PalletSettlementRuntimeApiProviderPosition, PalletSettlementRuntimeApiWaitingClaim, PalletTransactionPaymentFeeDetails, PalletTransactionPaymentRuntimeDispatchInfo, SpConsensusAuraSr25519AppSr25519Public, SpConsensusGrandpaAppPublic, SpConsensusGrandpaEquivocationProof, SpCoreCryptoKeyTypeId, SpInherentsCheckInherentsResult, SpInherentsInherentData, SpRuntimeBlockLazyBlock, SpRuntimeDispatchError, SpRuntimeExtrinsicInclusionMode, SpRuntimeHeader, SpRuntimeTransactionValidityTransactionSource, SpRuntimeTransactionValidityTransactionValidityError, SpRuntimeTransactionValidityValidTransaction, SpSessionRuntimeApiOpaqueGeneratedSessionKeys, SpVersionRuntimeVersion, SpWeightsWeightV2Weight, ZorgketenPrimitivesConsentDataCategory, ZorgketenPrimitivesConsentDomain, ZorgketenPrimitivesMoneyNationalTable, ZorgketenPrimitivesMoneyService, ZorgketenPrimitivesRoleStaffRole } from '@polkadot/types/lookup';
import type { IExtrinsic, Observable } from '@polkadot/types/types';

export type __AugmentedCall<ApiType extends ApiTypes> = AugmentedCall<ApiType>;
export type __DecoratedCallBase<ApiType extends ApiTypes> = DecoratedCallBase<ApiType>;

declare module '@polkadot/api-base/types/calls' {
  interface AugmentedCalls<ApiType extends ApiTypes> {
    /** 0xbc9d89904f5b923f/ */
    accountNonceApi: {
      /**
       * Get current account nonce of given `AccountId`.
       **/
      accountNonce: AugmentedCall<ApiType, (account: AccountId32 | string | Uint8Array) => Observable<u32>>;
    };
    /** 0xdd718d5cc53262d4/ */
    auraApi: {
      /**
       * Return the current set of authorities.
       **/
      authorities: AugmentedCall<ApiType, () => Observable<Vec<SpConsensusAuraSr25519AppSr25519Public>>>;
      /**
       * Returns the slot duration for Aura. Currently, only the value provided by this type at genesis will be used.
       **/
      slotDuration: AugmentedCall<ApiType, () => Observable<SlotDuration>>;
    };
    /** 0x40fe3ad401f8959a/ */
    blockBuilder: {
      /**
       * Apply the given extrinsic. Returns an inclusion outcome which specifies if this extrinsic is included in, this block or not.
       **/
      applyExtrinsic: AugmentedCall<ApiType, (extrinsic: Extrinsic | IExtrinsic | string | Uint8Array) => Observable<Result<Result<Null, SpRuntimeDispatchError>, SpRuntimeTransactionValidityTransactionValidityError>>>;
      /**
       * Check that the inherents are valid. The inherent data will vary from chain to chain.
       **/
      checkInherents: AugmentedCall<ApiType, (block: SpRuntimeBlockLazyBlock | { header?: any; extrinsics?: any } | string | Uint8Array, data: SpInherentsInherentData | { data?: any } | string | Uint8Array) => Observable<SpInherentsCheckInherentsResult>>;
      /**
       * Finish the current block.
       **/
      finalizeBlock: AugmentedCall<ApiType, () => Observable<SpRuntimeHeader>>;
      /**
       * Generate inherent extrinsics. The inherent data will vary from chain to chain.
       **/
      inherentExtrinsics: AugmentedCall<ApiType, (inherent: SpInherentsInherentData | { data?: any } | string | Uint8Array) => Observable<Vec<Bytes>>>;
    };
    /** 0x71e093fdddbdd54f/ */
    blockFilling: {
      /**
       * Applies the transactions in their order, each as `BlockBuilder::apply_extrinsic` would. Stops after the first that can't, be in this block, which leaves nothing behind, and once they have used `weight`. One result for each that was tried:, there may be fewer than transactions.
       **/
      fill: AugmentedCall<ApiType, (transactions: Vec<Bytes> | (Bytes | string | Uint8Array)[], weight: SpWeightsWeightV2Weight | { refTime?: any; proofSize?: any } | string | Uint8Array) => Observable<Vec<Result<Result<Null, SpRuntimeDispatchError>, SpRuntimeTransactionValidityTransactionValidityError>>>>;
    };
    /** 0xa1a6967b75abba4e/ */
    careLogApi: {
      /**
       * The batches of an access log that are kept, by their numbers, from this one on; at most 100.
       **/
      accessBatches: AugmentedCall<ApiType, (organisation: AccountId32 | string | Uint8Array, from: u32 | AnyNumber | Uint8Array, limit: u32 | AnyNumber | Uint8Array) => Observable<Vec<ITuple<[u32, PalletCareLogAnchoredBatch]>>>>;
      /**
       * How far an organisation's access log is anchored, and what it promised.
       **/
      accessLog: AugmentedCall<ApiType, (organisation: AccountId32 | string | Uint8Array) => Observable<PalletCareLogAccessLog>>;
      /**
       * An allocation of a dossier.
       **/
      allocation: AugmentedCall<ApiType, (id: H256 | string | Uint8Array, number: u16 | AnyNumber | Uint8Array) => Observable<Option<PalletCareLogAllocation>>>;
      /**
       * A dossier, pruned or not.
       **/
      dossier: AugmentedCall<ApiType, (id: H256 | string | Uint8Array) => Observable<Option<PalletCareLogDossier>>>;
      /**
       * The dossiers of a client that are not pruned, at most 64.
       **/
      dossiersOf: AugmentedCall<ApiType, (client: AccountId32 | string | Uint8Array) => Observable<Vec<H256>>>;
      /**
       * The promises that are broken in this minute.
       **/
      gaps: AugmentedCall<ApiType, (now: u32 | AnyNumber | Uint8Array) => Observable<Vec<PalletCareLogRuntimeApiGap>>>;
      /**
       * The facts of a dossier that overlap a period (`until` is the first minute after it), from, the one before the number `before`, or the newest, backwards; at most 100.
       **/
      timeline: AugmentedCall<ApiType, (id: H256 | string | Uint8Array, from: u32 | AnyNumber | Uint8Array, until: u32 | AnyNumber | Uint8Array, before: Option<u32> | null | Uint8Array | u32 | AnyNumber, limit: u32 | AnyNumber | Uint8Array) => Observable<PalletCareLogRuntimeApiTimelinePage>>;
      /**
       * The same for a reader: none if the reader may not read the log, and without references to, contents if the reader may not read those.
       **/
      timelineFor: AugmentedCall<ApiType, (reader: AccountId32 | string | Uint8Array, id: H256 | string | Uint8Array, from: u32 | AnyNumber | Uint8Array, until: u32 | AnyNumber | Uint8Array, before: Option<u32> | null | Uint8Array | u32 | AnyNumber, limit: u32 | AnyNumber | Uint8Array) => Observable<Option<PalletCareLogRuntimeApiTimelinePage>>>;
    };
    /** 0xc5ef2a0399e7295e/ */
    consentApi: {
      /**
       * The emergencies of a client that are kept still, by number.
       **/
      emergenciesOf: AugmentedCall<ApiType, (client: AccountId32 | string | Uint8Array) => Observable<Vec<PalletConsentQueriesEmergencyInfo>>>;
      /**
       * All grants of a client by number, then the proposals that await a second agreement.
       **/
      grantsOf: AugmentedCall<ApiType, (client: AccountId32 | string | Uint8Array) => Observable<Vec<PalletConsentQueriesGrantInfo>>>;
      /**
       * By what right an account may read these data of a client now; none if it may not.
       **/
      mayAccess: AugmentedCall<ApiType, (reader: AccountId32 | string | Uint8Array, client: AccountId32 | string | Uint8Array, data: ZorgketenPrimitivesConsentDataCategory | 'HoursRecord' | 'CareLog' | 'CareContent' | number | Uint8Array, domain: ZorgketenPrimitivesConsentDomain | 'Zvw' | 'Wmo' | 'Wlz' | 'Jeugdwet' | number | Uint8Array) => Observable<Option<PalletConsentQueriesAccessBasis>>>;
      /**
       * The reviews, of all organisations, whose term has passed; the longest overdue first.
       **/
      overdueReviews: AugmentedCall<ApiType, () => Observable<Vec<PalletConsentQueriesReviewDue>>>;
      /**
       * The reviews that an organisation owes, the most urgent first.
       **/
      reviewsOf: AugmentedCall<ApiType, (organisation: AccountId32 | string | Uint8Array) => Observable<Vec<PalletConsentQueriesReviewDue>>>;
    };
    /** 0xdf6acb689907609b/ */
    core: {
      /**
       * Execute the given block.
       **/
      executeBlock: AugmentedCall<ApiType, (block: SpRuntimeBlockLazyBlock | { header?: any; extrinsics?: any } | string | Uint8Array) => Observable<Null>>;
      /**
       * Initialize a block with the given header and return the runtime executive mode.
       **/
      initializeBlock: AugmentedCall<ApiType, (header: SpRuntimeHeader | { parentHash?: any; number?: any; stateRoot?: any; extrinsicsRoot?: any; digest?: any } | string | Uint8Array) => Observable<SpRuntimeExtrinsicInclusionMode>>;
      /**
       * Returns the version of the runtime.
       **/
      version: AugmentedCall<ApiType, () => Observable<SpVersionRuntimeVersion>>;
    };
    /** 0xfbc577b9d747efd6/ */
    genesisBuilder: {
      /**
       * Build `RuntimeGenesisConfig` from a JSON blob not using any defaults and store it in the, storage. In the case of a FRAME-based runtime, this function deserializes the full, `RuntimeGenesisConfig` from the given JSON blob and puts it into the storage. If the, provided JSON blob is incorrect or incomplete or the deserialization fails, an error, is returned. Please note that provided JSON blob must contain all `RuntimeGenesisConfig` fields, no, defaults will be used.
       **/
      buildState: AugmentedCall<ApiType, (json: Bytes | string | Uint8Array) => Observable<Result<Null, Text>>>;
      /**
       * Returns a JSON blob representation of the built-in `RuntimeGenesisConfig` identified by, `id`. If `id` is `None` the function should return JSON blob representation of the default, `RuntimeGenesisConfig` struct of the runtime. Implementation must provide default, `RuntimeGenesisConfig`. Otherwise function returns a JSON representation of the built-in, named, `RuntimeGenesisConfig` preset identified by `id`, or `None` if such preset does not, exist. Returned `Vec<u8>` contains bytes of JSON blob (patch) which comprises a list of, (potentially nested) key-value pairs that are intended for customizing the default, runtime genesis config. The patch shall be merged (rfc7386) with the JSON representation, of the default `RuntimeGenesisConfig` to create a comprehensive genesis config that can, be used in `build_state` method.
       **/
      getPreset: AugmentedCall<ApiType, (id: Option<Text> | null | Uint8Array | Text | string) => Observable<Option<Bytes>>>;
      /**
       * Returns a list of identifiers for available builtin `RuntimeGenesisConfig` presets. The presets from the list can be queried with [`GenesisBuilder::get_preset`] method. If, no named presets are provided by the runtime the list is empty.
       **/
      presetNames: AugmentedCall<ApiType, () => Observable<Vec<Text>>>;
    };
    /** 0xed99c5acb25eedf5/ */
    grandpaApi: {
      /**
       * Get current GRANDPA authority set id.
       **/
      currentSetId: AugmentedCall<ApiType, () => Observable<u64>>;
      /**
       * Generates a proof of key ownership for the given authority in the, given set. An example usage of this module is coupled with the, session historical module to prove that a given authority key is, tied to a given staking identity during a specific session. Proofs, of key ownership are necessary for submitting equivocation reports., NOTE: even though the API takes a `set_id` as parameter the current, implementations ignore this parameter and instead rely on this, method being called at the correct block height, i.e. any point at, which the given set id is live on-chain. Future implementations will, instead use indexed data through an offchain worker, not requiring, older states to be available.
       **/
      generateKeyOwnershipProof: AugmentedCall<ApiType, (set_id: u64 | AnyNumber | Uint8Array, authority_id: SpConsensusGrandpaAppPublic | string | Uint8Array) => Observable<Option<Bytes>>>;
      /**
       * Get the current GRANDPA authorities and weights. This should not change except, for when changes are scheduled and the corresponding delay has passed. When called at block B, it will return the set of authorities that should be, used to finalize descendants of this block (B+1, B+2, ...). The block B itself, is finalized by the authorities from block B-1.
       **/
      grandpaAuthorities: AugmentedCall<ApiType, () => Observable<Vec<ITuple<[SpConsensusGrandpaAppPublic, u64]>>>>;
      /**
       * Submits an unsigned extrinsic to report an equivocation. The caller, must provide the equivocation proof and a key ownership proof, (should be obtained using `generate_key_ownership_proof`). The, extrinsic will be unsigned and should only be accepted for local, authorship (not to be broadcast to the network). This method returns, `None` when creation of the extrinsic fails, e.g. if equivocation, reporting is disabled for the given runtime (i.e. this method is, hardcoded to return `None`). Only useful in an offchain context.
       **/
      submitReportEquivocationUnsignedExtrinsic: AugmentedCall<ApiType, (equivocation_proof: SpConsensusGrandpaEquivocationProof | { setId?: any; equivocation?: any } | string | Uint8Array, key_owner_proof: Bytes | string | Uint8Array) => Observable<Option<Null>>>;
    };
    /** 0x618b5dbd482e73c5/ */
    maternityApi: {
      /**
       * The case of a client.
       **/
      caseOf: AugmentedCall<ApiType, (client: AccountId32 | string | Uint8Array) => Observable<Option<H256>>>;
      /**
       * Cases in which an organisation gives care, pays or indicates, after `from` in the order of, the state. Looks at `limit` cases: go on with `next` until there is none.
       **/
      casesOf: AugmentedCall<ApiType, (organisation: AccountId32 | string | Uint8Array, from: Option<H256> | null | Uint8Array | H256 | string, limit: u32 | AnyNumber | Uint8Array) => Observable<PalletMaternityQueriesCasePage>>;
      /**
       * Where a case stands, in minutes and cents. Known of pruned cases too.
       **/
      caseSummary: AugmentedCall<ApiType, (caseId: H256 | string | Uint8Array) => Observable<Option<PalletMaternityQueriesCaseSummary>>>;
      /**
       * Entries of a case from a number on.
       **/
      entries: AugmentedCall<ApiType, (caseId: H256 | string | Uint8Array, from: u32 | AnyNumber | Uint8Array, limit: u32 | AnyNumber | Uint8Array) => Observable<Vec<PalletMaternityQueriesEntryView>>>;
      /**
       * The entries of a case that wait for the client.
       **/
      pending: AugmentedCall<ApiType, (caseId: H256 | string | Uint8Array) => Observable<Vec<PalletMaternityQueriesEntryView>>>;
      /**
       * The changes of a case before a number, or the last ones, newest first. Each is what the, head of the dossier was extended by.
       **/
      timeline: AugmentedCall<ApiType, (caseId: H256 | string | Uint8Array, before: Option<u32> | null | Uint8Array | u32 | AnyNumber, limit: u32 | AnyNumber | Uint8Array) => Observable<Vec<PalletMaternityTimelineRecord>>>;
    };
    /** 0x37e397fc7c91f5e4/ */
    metadata: {
      /**
       * Returns the metadata of a runtime.
       **/
      metadata: AugmentedCall<ApiType, () => Observable<OpaqueMetadata>>;
      /**
       * Returns the metadata at a given version. If the given `version` isn't supported, this will return `None`., Use [`Self::metadata_versions`] to find out about supported metadata version of the runtime.
       **/
      metadataAtVersion: AugmentedCall<ApiType, (version: u32 | AnyNumber | Uint8Array) => Observable<Option<OpaqueMetadata>>>;
      /**
       * Returns the supported metadata versions. This can be used to call `metadata_at_version`.
       **/
      metadataVersions: AugmentedCall<ApiType, () => Observable<Vec<u32>>>;
    };
    /** 0xf78b278be53f454c/ */
    offchainWorkerApi: {
      /**
       * Starts the off-chain task for given block header.
       **/
      offchainWorker: AugmentedCall<ApiType, (header: SpRuntimeHeader | { parentHash?: any; number?: any; stateRoot?: any; extrinsicsRoot?: any; digest?: any } | string | Uint8Array) => Observable<Null>>;
    };
    /** 0x8e161850991ec041/ */
    participantsApi: {
      /**
       * The charter in force.
       **/
      charter: AugmentedCall<ApiType, () => Observable<Option<PalletParticipantsCharterRecord>>>;
      /**
       * All organisations by kind and code, those that are gone included.
       **/
      organisations: AugmentedCall<ApiType, () => Observable<Vec<PalletParticipantsRuntimeApiOrganisationInfo>>>;
      /**
       * What a participant may send in the hour that runs.
       **/
      quotaOf: AugmentedCall<ApiType, (account: AccountId32 | string | Uint8Array) => Observable<Option<PalletParticipantsRuntimeApiQuota>>>;
      /**
       * The relatives of a client.
       **/
      relativesOf: AugmentedCall<ApiType, (client: AccountId32 | string | Uint8Array) => Observable<Vec<AccountId32>>>;
      /**
       * Those who may act for a client, also before and after their time.
       **/
      representativesOf: AugmentedCall<ApiType, (client: AccountId32 | string | Uint8Array) => Observable<Vec<PalletParticipantsRepresentation>>>;
      /**
       * The staff of an organisation.
       **/
      staffOf: AugmentedCall<ApiType, (organisation: AccountId32 | string | Uint8Array) => Observable<Vec<ITuple<[AccountId32, ZorgketenPrimitivesRoleStaffRole]>>>>;
      /**
       * Who an account is: its role, with the organisation itself or the employer. A client's old, key is nobody from the minute in which the new one takes over.
       **/
      whoIs: AugmentedCall<ApiType, (account: AccountId32 | string | Uint8Array) => Observable<Option<PalletParticipantsRuntimeApiIdentity>>>;
    };
    /** 0xccd9de6396c899ca/ */
    runtimeViewFunction: {
      /**
       * Execute a view function query.
       **/
      executeViewFunction: AugmentedCall<ApiType, (query_id: FrameSupportViewFunctionsViewFunctionId | { prefix?: any; suffix?: any } | string | Uint8Array, input: Bytes | string | Uint8Array) => Observable<Result<Bytes, FrameSupportViewFunctionsViewFunctionDispatchError>>>;
    };
    /** 0xab3c0572291feb8b/ */
    sessionKeys: {
      /**
       * Decode the given public session keys. Returns the list of public raw public keys + key type.
       **/
      decodeSessionKeys: AugmentedCall<ApiType, (encoded: Bytes | string | Uint8Array) => Observable<Option<Vec<ITuple<[Bytes, SpCoreCryptoKeyTypeId]>>>>>;
      /**
       * Generate a set of session keys with optionally using the given seed., The keys should be stored within the keystore exposed via runtime, externalities. The seed needs to be a valid `utf8` string. Returns the concatenated SCALE encoded public keys.
       **/
      generateSessionKeys: AugmentedCall<ApiType, (owner: Bytes | string | Uint8Array, seed: Option<Bytes> | null | Uint8Array | Bytes | string) => Observable<SpSessionRuntimeApiOpaqueGeneratedSessionKeys>>;
    };
    /** 0x53df5001418f3b46/ */
    settlementApi: {
      /**
       * What a case came to so far.
       **/
      caseTotals: AugmentedCall<ApiType, (caseId: H256 | string | Uint8Array) => Observable<PalletSettlementRuntimeApiCaseSettlement>>;
      /**
       * The contract between these two.
       **/
      contract: AugmentedCall<ApiType, (payer: AccountId32 | string | Uint8Array, provider: AccountId32 | string | Uint8Array) => Observable<Option<PalletSettlementContract>>>;
      /**
       * Where an insurer, municipality or care office stands.
       **/
      insurerPosition: AugmentedCall<ApiType, (account: AccountId32 | string | Uint8Array) => Observable<PalletSettlementRuntimeApiInsurerPosition>>;
      /**
       * The open payouts of a provider.
       **/
      payouts: AugmentedCall<ApiType, (provider: AccountId32 | string | Uint8Array) => Observable<Vec<PalletSettlementRuntimeApiOpenPayout>>>;
      /**
       * The price of a service between these two on a date.
       **/
      priceAt: AugmentedCall<ApiType, (payer: AccountId32 | string | Uint8Array, provider: AccountId32 | string | Uint8Array, service: ZorgketenPrimitivesMoneyService | 'Hour' | 'PartusHour' | 'Registration' | 'IntakeHome' | 'IntakePhone' | 'PartusSurcharge' | 'InstitutionDayMother' | 'InstitutionDayChild' | number | Uint8Array, date: u16 | AnyNumber | Uint8Array) => Observable<Option<PalletSettlementRuntimeApiPriceAt>>>;
      /**
       * Where a provider stands.
       **/
      providerPosition: AugmentedCall<ApiType, (account: AccountId32 | string | Uint8Array) => Observable<PalletSettlementRuntimeApiProviderPosition>>;
      /**
       * The value of a national table on a date.
       **/
      table: AugmentedCall<ApiType, (table: ZorgketenPrimitivesMoneyNationalTable | 'OwnContributionPerHour' | 'CeilingHour' | 'CeilingPartusHour' | 'CeilingRegistration' | 'CeilingIntakeHome' | 'CeilingIntakePhone' | 'CeilingPartusSurcharge' | 'MinMinutes' | 'MaxMinutes' | 'HospitalDayBreast' | 'HospitalDayFormula' | 'LastDay' | 'LastDayExtended' | 'GranularityMinutes' | 'ClaimWindowDays' | 'OwnContributionPerDay' | 'InstitutionDayLimit' | 'CeilingInstitutionDay' | number | Uint8Array, date: u16 | AnyNumber | Uint8Array) => Observable<Option<u128>>>;
      /**
       * The waiting claims of a payer, the oldest first, from a number on and at most `limit`.
       **/
      waiting: AugmentedCall<ApiType, (payer: AccountId32 | string | Uint8Array, from: u32 | AnyNumber | Uint8Array, limit: u32 | AnyNumber | Uint8Array) => Observable<Vec<PalletSettlementRuntimeApiWaitingClaim>>>;
    };
    /** 0xd2bc9897eed08f15/ */
    taggedTransactionQueue: {
      /**
       * Validate the transaction. This method is invoked by the transaction pool to learn details about given transaction., The implementation should make sure to verify the correctness of the transaction, against current state. The given `block_hash` corresponds to the hash of the block, that is used as current state. Note that this call may be performed by the pool multiple times and transactions, might be verified in any possible order.
       **/
      validateTransaction: AugmentedCall<ApiType, (source: SpRuntimeTransactionValidityTransactionSource | 'InBlock' | 'Local' | 'External' | number | Uint8Array, tx: Extrinsic | IExtrinsic | string | Uint8Array, block_hash: H256 | string | Uint8Array) => Observable<Result<SpRuntimeTransactionValidityValidTransaction, SpRuntimeTransactionValidityTransactionValidityError>>>;
    };
    /** 0x37c8bb1350a9a2a8/ */
    transactionPaymentApi: {
      /**
       *
       **/
      queryFeeDetails: AugmentedCall<ApiType, (uxt: Extrinsic | IExtrinsic | string | Uint8Array, len: u32 | AnyNumber | Uint8Array) => Observable<PalletTransactionPaymentFeeDetails>>;
      /**
       *
       **/
      queryInfo: AugmentedCall<ApiType, (uxt: Extrinsic | IExtrinsic | string | Uint8Array, len: u32 | AnyNumber | Uint8Array) => Observable<PalletTransactionPaymentRuntimeDispatchInfo>>;
      /**
       *
       **/
      queryLengthToFee: AugmentedCall<ApiType, (length: u32 | AnyNumber | Uint8Array) => Observable<u128>>;
      /**
       *
       **/
      queryWeightToFee: AugmentedCall<ApiType, (weight: SpWeightsWeightV2Weight | { refTime?: any; proofSize?: any } | string | Uint8Array) => Observable<u128>>;
    };
    /** 0xf3ff14d5ab527059/ */
    transactionPaymentCallApi: {
      /**
       * Query fee details of a given encoded `Call`.
       **/
      queryCallFeeDetails: AugmentedCall<ApiType, (call: Call | IMethod | string | Uint8Array, len: u32 | AnyNumber | Uint8Array) => Observable<PalletTransactionPaymentFeeDetails>>;
      /**
       * Query information of a dispatch class, weight, and fee of a given encoded `Call`.
       **/
      queryCallInfo: AugmentedCall<ApiType, (call: Call | IMethod | string | Uint8Array, len: u32 | AnyNumber | Uint8Array) => Observable<PalletTransactionPaymentRuntimeDispatchInfo>>;
      /**
       * Query the output of the current `LengthToFee` given some input.
       **/
      queryLengthToFee: AugmentedCall<ApiType, (length: u32 | AnyNumber | Uint8Array) => Observable<u128>>;
      /**
       * Query the output of the current `WeightToFee` given some input.
       **/
      queryWeightToFee: AugmentedCall<ApiType, (weight: SpWeightsWeightV2Weight | { refTime?: any; proofSize?: any } | string | Uint8Array) => Observable<u128>>;
    };
  } // AugmentedCalls
} // declare module
