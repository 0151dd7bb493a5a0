//! Runs what the command line asks for.

use crate::{
	cli::{Cli, Subcommand},
	gateway, pool, ports,
	service::{self, Components},
};
use sc_cli::{CliConfiguration, KeySubcommand, Result, RunCmd, SubstrateCli, TransactionPoolType};
use sc_network::{
	config::NetworkBackendType,
	multiaddr::{Multiaddr, Protocol},
	Litep2pNetworkBackend, NetworkWorker,
};
use std::net::{Ipv4Addr, Ipv6Addr};
use zorgketen_runtime::{opaque::Block, Hash};

/// The SDK's port for peers, used when neither `--port` nor `--listen-addr` is given.
const DEFAULT_P2P_PORT: u16 = 30333;

/// Parses the command line and runs it to its end.
pub fn run() -> Result<()> {
	let cli = Cli::from_args();

	match &cli.subcommand {
		// Without a chain the key goes to a file or to standard output, and the SDK would ask for a
		// chain all the same. The arguments see to it that a base path comes with one.
		Some(Subcommand::Key(KeySubcommand::GenerateNodeKey(cmd))) if cmd.chain.is_none() => {
			cmd.run("", &Cli::executable_name())
		}
		Some(Subcommand::Key(cmd)) => cmd.run(&cli),
		Some(Subcommand::GatewayToken(cmd)) => Ok(cmd.run()?),
		Some(Subcommand::ExportChainSpec(cmd)) => cmd.run(cli.load_spec(&cmd.chain)?),
		Some(Subcommand::ChainInfo(cmd)) => cli
			.create_runner(cmd)?
			.sync_run(|config| cmd.run::<Block>(&config)),
		Some(Subcommand::CheckBlock(cmd)) => cli.create_runner(cmd)?.async_run(|config| {
			let Components {
				client,
				task_manager,
				import_queue,
				..
			} = service::components(&config, Default::default())?;
			Ok((cmd.run(client, import_queue), task_manager))
		}),
		Some(Subcommand::ExportBlocks(cmd)) => cli.create_runner(cmd)?.async_run(|config| {
			let Components {
				client,
				task_manager,
				..
			} = service::components(&config, Default::default())?;
			Ok((cmd.run(client, config.database), task_manager))
		}),
		Some(Subcommand::ImportBlocks(cmd)) => cli.create_runner(cmd)?.async_run(|config| {
			let Components {
				client,
				task_manager,
				import_queue,
				..
			} = service::components(&config, Default::default())?;
			Ok((cmd.run(client, import_queue), task_manager))
		}),
		Some(Subcommand::Revert(cmd)) => cli.create_runner(cmd)?.async_run(|config| {
			let Components {
				client,
				task_manager,
				backend,
				..
			} = service::components(&config, Default::default())?;
			// GRANDPA keeps announced validator changes outside the chain; those of dropped blocks
			// have to go with them.
			let revert_grandpa = Box::new(|client, _, blocks| {
				sc_consensus_grandpa::revert(client, blocks)?;
				Ok(())
			});
			Ok((cmd.run(client, backend, Some(revert_grandpa)), task_manager))
		}),
		Some(Subcommand::PurgeChain(cmd)) => cli
			.create_runner(cmd)?
			.sync_run(|config| cmd.run(config.database)),
		None => run_node(&cli),
	}
}

fn run_node(cli: &Cli) -> Result<()> {
	let run = complete(cli.run.clone())?;
	let pool = pool::options(&run.pool_config, run.is_dev()?);
	let storage_monitor = cli.storage_monitor.clone();
	let subscriptions = cli.subscriptions.limits();
	let gateway = gateway::Settings::new(&cli.gateway)?;

	// SIGTERM and SIGINT end this call with `Ok`, so a stopped node exits with 0.
	cli.create_runner(&run)?
		.run_node_until_exit(|mut config| async move {
			ports::reserve(&mut config)?;
			match config.network.network_backend {
				NetworkBackendType::Litep2p => service::start::<Litep2pNetworkBackend>(
					config,
					pool,
					storage_monitor,
					subscriptions,
					gateway,
				),
				NetworkBackendType::Libp2p => service::start::<NetworkWorker<Block, Hash>>(
					config,
					pool,
					storage_monitor,
					subscriptions,
					gateway,
				),
			}
		})
}

/// Settles what clap's defaults cannot express.
fn complete(mut run: RunCmd) -> Result<RunCmd> {
	if !run.telemetry_params.telemetry_endpoints.is_empty() {
		return Err(
			"--telemetry-url: this node sends no telemetry; use its Prometheus port".into(),
		);
	}

	if matches!(run.pool_config.pool_type, TransactionPoolType::ForkAware) {
		return Err("--pool-type: this node's pool is single-state".into());
	}

	// Full nodes of the SDK listen on WebSocket and on WebRTC over UDP. Members open one TCP port
	// in their firewalls, so that is all we take unless the operator says otherwise.
	let network = &mut run.network_params;
	if network.listen_addr.is_empty() && !network.force_enable_webrtc {
		let port = network.port.unwrap_or(DEFAULT_P2P_PORT);
		network.listen_addr = vec![
			Multiaddr::from(Ipv6Addr::UNSPECIFIED).with(Protocol::Tcp(port)),
			Multiaddr::from(Ipv4Addr::UNSPECIFIED).with(Protocol::Tcp(port)),
		];
	}
	Ok(run)
}

#[cfg(test)]
mod tests {
	use super::*;

	fn completed(args: &[&str]) -> Result<RunCmd> {
		let args = std::iter::once("zorgketen-node").chain(args.iter().copied());
		complete(Cli::try_from_iter(args).expect("valid arguments").run)
	}

	fn listening(args: &[&str]) -> Vec<String> {
		let run = completed(args).expect("accepted");
		run.network_params
			.listen_addr
			.iter()
			.map(ToString::to_string)
			.collect()
	}

	#[test]
	fn listens_on_tcp_only_by_default() {
		assert_eq!(
			listening(&["--dev"]),
			["/ip6/::/tcp/30333", "/ip4/0.0.0.0/tcp/30333"]
		);
		assert_eq!(
			listening(&["--port", "4001"]),
			["/ip6/::/tcp/4001", "/ip4/0.0.0.0/tcp/4001"]
		);
	}

	#[test]
	fn explicit_listen_address_wins() {
		assert_eq!(
			listening(&["--listen-addr", "/ip4/10.0.0.1/tcp/30333"]),
			["/ip4/10.0.0.1/tcp/30333"]
		);
	}

	#[test]
	fn other_pools_are_refused() {
		assert!(completed(&["--pool-type", "fork-aware"]).is_err());
		assert!(completed(&["--pool-type", "single-state"]).is_ok());
	}

	#[test]
	fn telemetry_is_refused() {
		assert!(completed(&["--telemetry-url", "wss://example.org 0"]).is_err());
	}
}
