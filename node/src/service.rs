//! Puts the node together: database, pool, network, RPC, authoring and finality.

use crate::{
	authoring::{self, Author},
	gateway, genesis,
	pool::{self, Pool},
	rpc,
	signatures::HostFunctions,
};
use futures::FutureExt;
use sc_client_api::{Backend as _, HeaderBackend as _};
use sc_consensus::{DefaultImportQueue, LongestChain};
use sc_consensus_aura::ImportQueueParams;
use sc_consensus_grandpa::{
	warp_proof::NetworkProvider, FinalityProofProvider, GrandpaBlockImport, GrandpaParams,
	GrandpaPruningFilter, LinkHalf, SharedVoterState,
};
use sc_executor::WasmExecutor;
use sc_network::{config::FullNetworkConfiguration, NetworkBackend};
use sc_offchain::{OffchainWorkerOptions, OffchainWorkers};
use sc_service::{
	BuildNetworkParams, Configuration, GenesisBlockBuilder, PartialComponents, SpawnTasksParams,
	TFullBackend, TFullClient, TaskManager, WarpSyncConfig,
};
use sc_storage_monitor::{StorageMonitorParams, StorageMonitorService};
use sc_transaction_pool_api::OffchainTransactionPoolFactory;
use sp_consensus_aura::sr25519::AuthorityPair;
use std::{sync::Arc, time::Duration};
use zorgketen_runtime::{opaque::Block, Hash, RuntimeApi};

/// Runs the runtime's Wasm; the chain has no host functions but the SDK's.
pub type Executor = WasmExecutor<HostFunctions>;
/// Chain and runtime.
pub type FullClient = TFullClient<Block, RuntimeApi, Executor>;
/// Database.
pub type FullBackend = TFullBackend<Block>;
/// Fork choice.
pub type SelectChain = LongestChain<FullBackend, Block>;
/// Import of blocks with what GRANDPA needs to know of them.
pub type GrandpaImport = GrandpaBlockImport<FullBackend, Block, FullClient, SelectChain>;
type GrandpaLink = LinkHalf<Block, FullClient, SelectChain>;

/// What both a running node and the subcommands that touch the database need.
pub type Components = PartialComponents<
	FullClient,
	FullBackend,
	SelectChain,
	DefaultImportQueue<Block>,
	Pool,
	(GrandpaImport, GrandpaLink),
>;

/// Blocks between justifications that are kept: about one for every half minute of work, which is
/// what a syncing node or a light client has to bridge at most.
const JUSTIFICATION_PERIOD: u32 = 32;

/// A GRANDPA round lasts some multiples of this. The SDK's second is meant for hundreds of voters
/// around the world; a consortium has a few dozen in one country.
const GOSSIP_DURATION: Duration = Duration::from_millis(100);

/// Opens the database and builds what stands on it.
pub fn components(
	config: &Configuration,
	pool: sc_transaction_pool::Options,
) -> sc_cli::Result<Components> {
	let executor: Executor = sc_service::new_wasm_executor(&config.executor);

	let mut database = config.db_config();
	// With `--blocks-pruning` the justified blocks stay, as warp sync is proved by them.
	database.pruning_filters = vec![Arc::new(GrandpaPruningFilter)];
	let backend: Arc<FullBackend> = sc_service::new_db_backend(database)?;

	let genesis_storage = config
		.chain_spec
		.as_storage_builder()
		.build_storage()
		.map_err(|error| {
			sc_cli::Error::Application(
				format!("genesis of the chain specification: {error}").into(),
			)
		})?;
	genesis::ensure_same(&backend, &executor, &genesis_storage)?;
	let genesis_builder = GenesisBlockBuilder::new_with_storage(
		genesis_storage,
		!config.no_genesis(),
		backend.clone(),
		executor.clone(),
	)?;

	let (client, backend, keystore_container, task_manager) =
		sc_service::new_full_parts_with_genesis_builder::<Block, RuntimeApi, _, _>(
			config,
			None,
			executor,
			backend,
			genesis_builder,
			false,
		)?;
	let client = Arc::new(client);
	let select_chain = LongestChain::new(backend.clone());

	let transaction_pool = pool::open(config, pool, &client, task_manager.spawn_essential_handle());

	let (grandpa_import, grandpa_link) = sc_consensus_grandpa::block_import(
		client.clone(),
		JUSTIFICATION_PERIOD,
		&client,
		select_chain.clone(),
		None,
	)?;

	let slot_duration = sc_consensus_aura::slot_duration(&*client)?;
	let import_queue =
		sc_consensus_aura::import_queue::<AuthorityPair, _, _, _, _, _>(ImportQueueParams {
			block_import: grandpa_import.clone(),
			justification_import: Some(Box::new(grandpa_import.clone())),
			client: client.clone(),
			create_inherent_data_providers: move |_, ()| async move {
				Ok(authoring::inherents(slot_duration))
			},
			spawner: &task_manager.spawn_essential_handle(),
			registry: config.prometheus_registry(),
			check_for_equivocation: Default::default(),
			telemetry: None,
			compatibility_mode: Default::default(),
		})
		.map_err(sc_service::Error::from)?;

	Ok(Components {
		client,
		backend,
		task_manager,
		keystore_container,
		select_chain,
		import_queue,
		transaction_pool,
		other: (grandpa_import, grandpa_link),
	})
}

/// Starts the node on the network backend `Network`; it runs as long as the task manager lives.
pub fn start<Network: NetworkBackend<Block, Hash>>(
	config: Configuration,
	pool: sc_transaction_pool::Options,
	storage_monitor: StorageMonitorParams,
	subscriptions: rpc::Limits,
	gateway: Option<gateway::Settings>,
) -> sc_cli::Result<TaskManager> {
	let Components {
		client,
		backend,
		mut task_manager,
		keystore_container,
		select_chain,
		import_queue,
		transaction_pool,
		other: (grandpa_import, grandpa_link),
	} = components(&config, pool)?;

	// A full disk corrupts the database, so the node stops while there is some space left.
	if let Some(path) = config.database.path() {
		StorageMonitorService::try_spawn(
			storage_monitor,
			path.to_owned(),
			&task_manager.spawn_essential_handle(),
		)
		.map_err(|error| sc_cli::Error::Application(error.into()))?;
	}

	let mut net_config = FullNetworkConfiguration::<Block, Hash, Network>::new(
		&config.network,
		config.prometheus_registry().cloned(),
	);
	let metrics = Network::register_notification_metrics(config.prometheus_registry());
	let grandpa_protocol = sc_consensus_grandpa::protocol_standard_name(
		&client.info().genesis_hash,
		&config.chain_spec,
	);
	let (grandpa_protocol_config, grandpa_notifications) =
		sc_consensus_grandpa::grandpa_peers_set_config::<_, Network>(
			grandpa_protocol.clone(),
			metrics.clone(),
			net_config.peer_store_handle(),
		);
	net_config.add_notification_protocol(grandpa_protocol_config);

	let authority_set = grandpa_link.shared_authority_set().clone();
	let warp_sync = Arc::new(NetworkProvider::new(
		backend.clone(),
		authority_set.clone(),
		Vec::new(),
	));

	let (network, system_rpc_tx, tx_handler_controller, sync_service, _) =
		sc_service::build_network(BuildNetworkParams {
			config: &config,
			net_config,
			client: client.clone(),
			transaction_pool: transaction_pool.clone(),
			spawn_handle: task_manager.spawn_handle(),
			spawn_essential_handle: task_manager.spawn_essential_handle(),
			import_queue,
			block_announce_validator_builder: None,
			warp_sync_config: Some(WarpSyncConfig::WithProvider(warp_sync)),
			block_relay: None,
			metrics,
			gap_sync_body_policy: None,
		})?;

	let offchain_pool = OffchainTransactionPoolFactory::new(transaction_pool.clone());
	if config.offchain_worker.enabled {
		let workers = OffchainWorkers::new(OffchainWorkerOptions {
			runtime_api_provider: client.clone(),
			keystore: Some(keystore_container.keystore()),
			offchain_db: backend.offchain_storage(),
			transaction_pool: Some(offchain_pool.clone()),
			network_provider: Arc::new(network.clone()),
			is_validator: config.role.is_authority(),
			// The runtime has no business on the network of an organisation.
			enable_http_requests: false,
			custom_extensions: |_| Vec::new(),
		})?;
		task_manager.spawn_handle().spawn(
			"offchain-workers-runner",
			"offchain-worker",
			workers
				.run(client.clone(), task_manager.spawn_handle())
				.boxed(),
		);
	}

	let role = config.role;
	let name = config.network.node_name.clone();
	let force_authoring = config.force_authoring;
	let disable_grandpa = config.disable_grandpa;
	let prometheus = config.prometheus_config.clone();
	let voter_state = SharedVoterState::empty();

	let rpc_sources = rpc::Sources {
		client: client.clone(),
		pool: transaction_pool.clone(),
		voter_state: voter_state.clone(),
		authority_set: authority_set.clone(),
		justifications: grandpa_link.justification_stream(),
		finality_proofs: FinalityProofProvider::new_for_service(
			backend.clone(),
			Some(authority_set),
		),
		changes: rpc::Changes::start(client.clone(), subscriptions, &task_manager),
	};
	let rpc_handlers = sc_service::spawn_tasks(SpawnTasksParams {
		config,
		client: client.clone(),
		backend,
		task_manager: &mut task_manager,
		keystore: keystore_container.keystore(),
		transaction_pool: transaction_pool.clone(),
		rpc_builder: Box::new(move |executor| {
			rpc::build(rpc_sources.clone(), executor).map_err(Into::into)
		}),
		network: network.clone(),
		system_rpc_tx,
		tx_handler_controller,
		sync_service: sync_service.clone(),
		telemetry: None,
		tracing_execute_block: None,
	})?;
	if let Some(settings) = gateway {
		let registry = prometheus.as_ref().map(|config| &config.registry);
		let gateway = gateway::Gateway::start(settings, &rpc_handlers.handle(), registry)?;
		task_manager.keep_alive(gateway);
	}

	if role.is_authority() {
		Author {
			client,
			select_chain,
			block_import: grandpa_import,
			pool: transaction_pool.clone(),
			keystore: keystore_container.keystore(),
			sync: sync_service.clone(),
			force: force_authoring,
			prometheus: prometheus.clone(),
		}
		.spawn(&task_manager)?;
	}

	if !disable_grandpa {
		// Full nodes follow the votes too, without a key to vote with.
		let voter = sc_consensus_grandpa::run_grandpa_voter(GrandpaParams {
			config: sc_consensus_grandpa::Config {
				gossip_duration: GOSSIP_DURATION,
				justification_generation_period: JUSTIFICATION_PERIOD,
				observer_enabled: false,
				local_role: role,
				name: Some(name),
				keystore: role.is_authority().then(|| keystore_container.keystore()),
				telemetry: None,
				protocol_name: grandpa_protocol,
			},
			link: grandpa_link,
			network,
			sync: sync_service,
			notification_service: grandpa_notifications,
			// Vote for the best block itself. The SDK's usual rule stays two blocks behind it, to
			// spare voters short forks; that costs every transaction two more blocks until it is
			// final, and on an idle chain those blocks do not come.
			voting_rule: (),
			prometheus_registry: prometheus.map(|prometheus| prometheus.registry),
			shared_voter_state: voter_state,
			telemetry: None,
			// Lets the voter send its report when it sees a validator vote twice.
			offchain_tx_pool_factory: offchain_pool,
		})?;
		task_manager
			.spawn_essential_handle()
			.spawn_blocking("grandpa-voter", None, voter);
	}

	Ok(task_manager)
}
