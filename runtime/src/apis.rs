//! What the node and its clients ask the runtime.

use crate::{
	filling, genesis_config_presets, AccountId, Aura, Balance, Block, CareLog, Consent, Executive,
	Grandpa, Historical, InherentDataExt, Maternity, Nonce, Participants, Runtime, RuntimeCall,
	RuntimeGenesisConfig, SessionKeys, Settlement, System, VERSION,
};
use alloc::vec::Vec;
use frame_support::{
	dispatch::GetDispatchInfo,
	genesis_builder_helper::{build_state, get_preset},
	weights::Weight,
};
use pallet_care_log::{
	runtime_api::{Gap, TimelinePage},
	AccessLog, Allocation, AnchoredBatch, Dossier,
};
use pallet_consent::{AccessBasis, EmergencyInfo, GrantInfo, ReviewDue};
use pallet_maternity::{CasePage, CaseSummary, EntryId, EntryView, Record};
use pallet_participants::{
	runtime_api::{Identity, OrganisationInfo, Quota},
	types::{CharterRecord, Representation},
};
use pallet_settlement::{
	runtime_api::{
		CaseSettlement, InsurerPosition, OpenPayout, PriceAt, ProviderPosition, WaitingClaim,
	},
	types::{ClaimNumber, Contract},
};
use pallet_transaction_payment::{FeeDetails, RuntimeDispatchInfo};
use sp_api::impl_runtime_apis;
use sp_consensus_aura::sr25519::AuthorityId as AuraId;
use sp_consensus_grandpa::AuthorityId as GrandpaId;
use sp_core::{crypto::KeyTypeId, OpaqueMetadata};
use sp_runtime::{
	traits::{Block as BlockT, NumberFor},
	transaction_validity::{TransactionSource, TransactionValidity},
	ApplyExtrinsicResult,
};
use sp_session::OpaqueGeneratedSessionKeys;
use sp_version::RuntimeVersion;
use zorgketen_primitives::{
	time::{Date, Minute},
	DataCategory, Domain, DossierId, NationalTable, Service, StaffRole,
};

impl_runtime_apis! {
	impl sp_api::Core<Block> for Runtime {
		fn version() -> RuntimeVersion {
			VERSION
		}

		fn execute_block(block: <Block as BlockT>::LazyBlock) {
			Executive::execute_block(block);
		}

		fn initialize_block(
			header: &<Block as BlockT>::Header,
		) -> sp_runtime::ExtrinsicInclusionMode {
			Executive::initialize_block(header)
		}
	}

	impl sp_api::Metadata<Block> for Runtime {
		fn metadata() -> OpaqueMetadata {
			OpaqueMetadata::new(Runtime::metadata().into())
		}

		fn metadata_at_version(version: u32) -> Option<OpaqueMetadata> {
			Runtime::metadata_at_version(version)
		}

		fn metadata_versions() -> Vec<u32> {
			Runtime::metadata_versions()
		}
	}

	impl frame_support::view_functions::runtime_api::RuntimeViewFunction<Block> for Runtime {
		fn execute_view_function(
			id: frame_support::view_functions::ViewFunctionId,
			input: Vec<u8>,
		) -> Result<Vec<u8>, frame_support::view_functions::ViewFunctionDispatchError> {
			Runtime::execute_view_function(id, input)
		}
	}

	impl filling::BlockFilling<Block> for Runtime {
		fn fill(
			transactions: Vec<<Block as BlockT>::Extrinsic>,
			weight: Weight,
		) -> Vec<ApplyExtrinsicResult> {
			filling::fill(transactions, weight)
		}
	}

	impl sp_block_builder::BlockBuilder<Block> for Runtime {
		fn apply_extrinsic(extrinsic: <Block as BlockT>::Extrinsic) -> ApplyExtrinsicResult {
			Executive::apply_extrinsic(extrinsic)
		}

		fn finalize_block() -> <Block as BlockT>::Header {
			Executive::finalize_block()
		}

		fn inherent_extrinsics(
			data: sp_inherents::InherentData,
		) -> Vec<<Block as BlockT>::Extrinsic> {
			data.create_extrinsics()
		}

		fn check_inherents(
			block: <Block as BlockT>::LazyBlock,
			data: sp_inherents::InherentData,
		) -> sp_inherents::CheckInherentsResult {
			data.check_extrinsics(&block)
		}
	}

	impl sp_transaction_pool::runtime_api::TaggedTransactionQueue<Block> for Runtime {
		fn validate_transaction(
			source: TransactionSource,
			tx: <Block as BlockT>::Extrinsic,
			block_hash: <Block as BlockT>::Hash,
		) -> TransactionValidity {
			Executive::validate_transaction(source, tx, block_hash)
		}
	}

	impl sp_offchain::OffchainWorkerApi<Block> for Runtime {
		fn offchain_worker(header: &<Block as BlockT>::Header) {
			Executive::offchain_worker(header)
		}
	}

	impl sp_consensus_aura::AuraApi<Block, AuraId> for Runtime {
		fn slot_duration() -> sp_consensus_aura::SlotDuration {
			sp_consensus_aura::SlotDuration::from_millis(Aura::slot_duration())
		}

		fn authorities() -> Vec<AuraId> {
			pallet_aura::Authorities::<Runtime>::get().into_inner()
		}
	}

	impl sp_session::SessionKeys<Block> for Runtime {
		fn generate_session_keys(
			owner: Vec<u8>,
			seed: Option<Vec<u8>>,
		) -> OpaqueGeneratedSessionKeys {
			SessionKeys::generate(&owner, seed).into()
		}

		fn decode_session_keys(encoded: Vec<u8>) -> Option<Vec<(Vec<u8>, KeyTypeId)>> {
			SessionKeys::decode_into_raw_public_keys(&encoded)
		}
	}

	impl sp_consensus_grandpa::GrandpaApi<Block> for Runtime {
		fn grandpa_authorities() -> sp_consensus_grandpa::AuthorityList {
			Grandpa::grandpa_authorities()
		}

		fn current_set_id() -> sp_consensus_grandpa::SetId {
			pallet_grandpa::CurrentSetId::<Runtime>::get()
		}

		fn submit_report_equivocation_unsigned_extrinsic(
			equivocation_proof: sp_consensus_grandpa::EquivocationProof<
				<Block as BlockT>::Hash,
				NumberFor<Block>,
			>,
			key_owner_proof: sp_consensus_grandpa::OpaqueKeyOwnershipProof,
		) -> Option<()> {
			let key_owner_proof = key_owner_proof.decode()?;
			Grandpa::submit_unsigned_equivocation_report(equivocation_proof, key_owner_proof)
		}

		fn generate_key_ownership_proof(
			_set_id: sp_consensus_grandpa::SetId,
			authority_id: GrandpaId,
		) -> Option<sp_consensus_grandpa::OpaqueKeyOwnershipProof> {
			use codec::Encode;
			use frame_support::traits::KeyOwnerProofSystem;
			Historical::prove((sp_consensus_grandpa::KEY_TYPE, authority_id))
				.map(|proof| proof.encode())
				.map(sp_consensus_grandpa::OpaqueKeyOwnershipProof::new)
		}
	}

	impl frame_system_rpc_runtime_api::AccountNonceApi<Block, AccountId, Nonce> for Runtime {
		fn account_nonce(account: AccountId) -> Nonce {
			System::account_nonce(account)
		}
	}

	/// There are no fees; dashboards ask all the same.
	impl pallet_transaction_payment_rpc_runtime_api::TransactionPaymentApi<Block, Balance>
		for Runtime
	{
		fn query_info(
			uxt: <Block as BlockT>::Extrinsic,
			_len: u32,
		) -> RuntimeDispatchInfo<Balance> {
			free(uxt.get_dispatch_info())
		}

		fn query_fee_details(_: <Block as BlockT>::Extrinsic, _len: u32) -> FeeDetails<Balance> {
			FeeDetails { inclusion_fee: None, tip: 0 }
		}

		fn query_weight_to_fee(_: Weight) -> Balance {
			0
		}

		fn query_length_to_fee(_: u32) -> Balance {
			0
		}
	}

	impl pallet_transaction_payment_rpc_runtime_api::TransactionPaymentCallApi<
		Block,
		Balance,
		RuntimeCall,
	> for Runtime
	{
		fn query_call_info(call: RuntimeCall, _len: u32) -> RuntimeDispatchInfo<Balance> {
			free(call.get_dispatch_info())
		}

		fn query_call_fee_details(_: RuntimeCall, _len: u32) -> FeeDetails<Balance> {
			FeeDetails { inclusion_fee: None, tip: 0 }
		}

		fn query_weight_to_fee(_: Weight) -> Balance {
			0
		}

		fn query_length_to_fee(_: u32) -> Balance {
			0
		}
	}

	impl pallet_participants::runtime_api::ParticipantsApi<Block, AccountId> for Runtime {
		fn who_is(account: AccountId) -> Option<Identity<AccountId>> {
			Participants::api_who_is(&account)
		}

		fn organisations() -> Vec<OrganisationInfo<AccountId>> {
			Participants::api_organisations()
		}

		fn staff_of(organisation: AccountId) -> Vec<(AccountId, StaffRole)> {
			Participants::api_staff_of(&organisation)
		}

		fn quota_of(account: AccountId) -> Option<Quota> {
			Participants::api_quota_of(&account)
		}

		fn charter() -> Option<CharterRecord> {
			Participants::api_charter()
		}

		fn representatives_of(client: AccountId) -> Vec<Representation<AccountId>> {
			Participants::api_representatives_of(&client)
		}

		fn relatives_of(client: AccountId) -> Vec<AccountId> {
			Participants::api_relatives_of(&client)
		}
	}

	impl pallet_consent::runtime_api::ConsentApi<Block, AccountId> for Runtime {
		fn may_access(
			reader: AccountId,
			client: AccountId,
			data: DataCategory,
			domain: Domain,
		) -> Option<AccessBasis<AccountId>> {
			Consent::access_basis(&reader, &client, data, domain)
		}

		fn grants_of(client: AccountId) -> Vec<GrantInfo<AccountId>> {
			Consent::grants_of(&client)
		}

		fn emergencies_of(client: AccountId) -> Vec<EmergencyInfo<AccountId>> {
			Consent::emergencies_of(&client)
		}

		fn reviews_of(organisation: AccountId) -> Vec<ReviewDue<AccountId>> {
			Consent::reviews_of(&organisation)
		}

		fn overdue_reviews() -> Vec<ReviewDue<AccountId>> {
			Consent::overdue_reviews()
		}
	}

	impl pallet_care_log::runtime_api::CareLogApi<Block, AccountId> for Runtime {
		fn dossier(id: DossierId) -> Option<Dossier<AccountId>> {
			CareLog::dossier(id)
		}

		fn dossiers_of(client: AccountId) -> Vec<DossierId> {
			CareLog::dossiers_of(client)
		}

		fn timeline(
			id: DossierId,
			from: Minute,
			until: Minute,
			before: Option<u32>,
			limit: u32,
		) -> TimelinePage<AccountId> {
			CareLog::timeline(id, from, until, before, limit)
		}

		fn timeline_for(
			reader: AccountId,
			id: DossierId,
			from: Minute,
			until: Minute,
			before: Option<u32>,
			limit: u32,
		) -> Option<TimelinePage<AccountId>> {
			CareLog::timeline_for(reader, id, from, until, before, limit)
		}

		fn access_log(organisation: AccountId) -> AccessLog {
			CareLog::access_log(organisation)
		}

		fn access_batches(
			organisation: AccountId,
			from: u32,
			limit: u32,
		) -> Vec<(u32, AnchoredBatch)> {
			CareLog::access_batches(organisation, from, limit)
		}

		fn gaps(now: Minute) -> Vec<Gap<AccountId>> {
			CareLog::gaps(now)
		}

		fn allocation(id: DossierId, number: u16) -> Option<Allocation<AccountId>> {
			CareLog::allocation(id, number)
		}
	}

	impl pallet_settlement::runtime_api::SettlementApi<Block, AccountId> for Runtime {
		fn insurer_position(account: AccountId) -> InsurerPosition {
			Settlement::insurer_position(&account)
		}

		fn provider_position(account: AccountId) -> ProviderPosition {
			Settlement::provider_position(&account)
		}

		fn price_at(
			payer: AccountId,
			provider: AccountId,
			service: Service,
			date: Date,
		) -> Option<PriceAt> {
			Settlement::price_at(&payer, &provider, service, date)
		}

		fn table(table: NationalTable, date: Date) -> Option<u128> {
			Settlement::table(table, date)
		}

		fn contract(payer: AccountId, provider: AccountId) -> Option<Contract> {
			Settlement::contract(&payer, &provider)
		}

		fn case_totals(case: DossierId) -> CaseSettlement {
			Settlement::totals(&case)
		}

		fn waiting(
			payer: AccountId,
			from: ClaimNumber,
			limit: u32,
		) -> Vec<WaitingClaim<AccountId>> {
			Settlement::waiting(&payer, from, limit)
		}

		fn payouts(provider: AccountId) -> Vec<OpenPayout> {
			Settlement::payouts(&provider)
		}
	}

	impl pallet_maternity::runtime_api::MaternityApi<Block, AccountId> for Runtime {
		fn case_summary(case: DossierId) -> Option<CaseSummary<AccountId>> {
			Maternity::case_summary(case)
		}

		fn case_of(client: AccountId) -> Option<DossierId> {
			Maternity::case_of(client)
		}

		fn entries(case: DossierId, from: EntryId, limit: u32) -> Vec<EntryView<AccountId>> {
			Maternity::entries(case, from, limit)
		}

		fn pending(case: DossierId) -> Vec<EntryView<AccountId>> {
			Maternity::pending(case)
		}

		fn timeline(
			case: DossierId,
			before: Option<u32>,
			limit: u32,
		) -> Vec<Record<AccountId>> {
			Maternity::timeline(case, before, limit)
		}

		fn cases_of(organisation: AccountId, from: Option<DossierId>, limit: u32) -> CasePage {
			Maternity::cases_of(organisation, from, limit)
		}
	}

	impl sp_genesis_builder::GenesisBuilder<Block> for Runtime {
		fn build_state(config: Vec<u8>) -> sp_genesis_builder::Result {
			build_state::<RuntimeGenesisConfig>(config)
		}

		fn get_preset(id: &Option<sp_genesis_builder::PresetId>) -> Option<Vec<u8>> {
			get_preset::<RuntimeGenesisConfig>(id, genesis_config_presets::get_preset)
		}

		fn preset_names() -> Vec<sp_genesis_builder::PresetId> {
			genesis_config_presets::preset_names()
		}
	}

	#[cfg(feature = "runtime-benchmarks")]
	impl frame_benchmarking::Benchmark<Block> for Runtime {
		fn benchmark_metadata(
			extra: bool,
		) -> (
			Vec<frame_benchmarking::BenchmarkList>,
			Vec<frame_support::traits::StorageInfo>,
		) {
			use crate::*;
			use frame_benchmarking::{baseline::Pallet as BaselineBench, BenchmarkList};
			use frame_support::traits::StorageInfoTrait;
			use frame_system_benchmarking::Pallet as SystemBench;

			let mut list = Vec::<BenchmarkList>::new();
			list_benchmarks!(list, extra);
			(list, AllPalletsWithSystem::storage_info())
		}

		#[allow(non_local_definitions)]
		fn dispatch_benchmark(
			config: frame_benchmarking::BenchmarkConfig,
		) -> Result<Vec<frame_benchmarking::BenchmarkBatch>, alloc::string::String> {
			use crate::*;
			use frame_benchmarking::{baseline::Pallet as BaselineBench, BenchmarkBatch};
			use frame_support::traits::{TrackedStorageKey, WhitelistedStorageKeys};
			use frame_system_benchmarking::Pallet as SystemBench;

			impl frame_system_benchmarking::Config for Runtime {}
			impl frame_benchmarking::baseline::Config for Runtime {}

			let whitelist: Vec<TrackedStorageKey> =
				AllPalletsWithSystem::whitelisted_storage_keys();
			let mut batches = Vec::<BenchmarkBatch>::new();
			let params = (&config, &whitelist);
			add_benchmarks!(params, batches);
			Ok(batches)
		}
	}

	#[cfg(feature = "try-runtime")]
	impl frame_try_runtime::TryRuntime<Block> for Runtime {
		fn on_runtime_upgrade(
			checks: frame_try_runtime::UpgradeCheckSelect,
		) -> (Weight, Weight) {
			// A failed check must stop the tool that asked.
			#[allow(clippy::unwrap_used)]
			let weight = Executive::try_runtime_upgrade(checks).unwrap();
			(weight, crate::configs::BlockWeights::get().max_block)
		}

		fn execute_block(
			block: <Block as BlockT>::LazyBlock,
			state_root_check: bool,
			signature_check: bool,
			select: frame_try_runtime::TryStateSelect,
		) -> Weight {
			#[allow(clippy::unwrap_used)]
			Executive::try_execute_block(block, state_root_check, signature_check, select)
				.unwrap()
		}
	}
}

/// What a call weighs, and that it costs nothing.
fn free(info: frame_support::dispatch::DispatchInfo) -> RuntimeDispatchInfo<Balance> {
	RuntimeDispatchInfo {
		weight: info.total_weight(),
		class: info.class,
		partial_fee: 0,
	}
}
