//! Command line: the SDK's flags, with the defaults that this chain needs.

use crate::{
	chain_spec,
	gateway::{GatewayParams, TokenCmd},
	rpc::Limits,
};
use clap::Command;
use sc_cli::{RunCmd, SubstrateCli};
use sc_storage_monitor::StorageMonitorParams;

/// The only pool this node has. The SDK's default, fork-aware, kept losing accepted transactions at one-second slots: in a
/// load test more than half of 8,000 never reached a block, while this one included all of them.
const POOL_TYPE: &str = "single-state";

/// A provider may send a day's visits at once. The SDK's 8,192 transactions and 20 MiB would refuse what comes after; this
/// holds a burst of 20,000 small ones.
const POOL_LIMIT: &str = "20000";
const POOL_KBYTES: &str = "65536";

const CHAIN_HELP: &str = "Chain to join: `dev`, `local`, or the path of a chain specification";

const LISTEN_HELP: &str = "Listen on this multiaddress. Default: TCP on all interfaces, \
	`/ip4/0.0.0.0/tcp/<port>` and `/ip6/::/tcp/<port>`; no WebSocket and no WebRTC unless asked for";

const AFTER_HELP: &str = "\
RPC safety: `--rpc-methods auto`, the default, decides by listener. On loopback it opens the unsafe \
methods too (insert and rotate keys, add peers, trace blocks), to every program on this machine and \
to everyone behind a reverse proxy, since the proxy connects from loopback. Behind a proxy, or on a \
shared machine, pass `--rpc-methods safe`.";

/// Arguments of `zorgketen-node`.
#[derive(Debug, clap::Parser)]
pub struct Cli {
	/// What to do; the node runs when none is given.
	#[command(subcommand)]
	pub subcommand: Option<Subcommand>,

	/// Flags of the running node.
	#[command(flatten)]
	pub run: RunCmd,

	/// Flags of the disk space guard.
	#[command(flatten)]
	pub storage_monitor: StorageMonitorParams,

	/// Flags of the second listener.
	#[command(flatten)]
	pub gateway: GatewayParams,

	/// Flags of the subscriptions to what becomes final.
	#[command(flatten)]
	pub subscriptions: SubscriptionParams,
}

/// How much `zorgketen_subscribe*` may take of the node.
#[derive(Clone, Debug, clap::Args)]
#[command(next_help_heading = "Subscriptions")]
pub struct SubscriptionParams {
	/// Subscriptions to cases and organisations at a time, of all connections together
	#[arg(long, value_name = "COUNT", default_value_t = 256, value_parser = clap::value_parser!(u32).range(0..=65_536))]
	pub zorgketen_max_subscriptions: u32,

	/// Blocks that wait for a subscriber before it is let go as too slow
	#[arg(long, value_name = "BLOCKS", default_value_t = 64, value_parser = clap::value_parser!(u32).range(1..=4_096))]
	pub zorgketen_subscription_backlog: u32,
}

impl SubscriptionParams {
	/// The limits that they set.
	pub const fn limits(&self) -> Limits {
		Limits {
			subscriptions: self.zorgketen_max_subscriptions,
			backlog: self.zorgketen_subscription_backlog,
		}
	}
}

/// Everything but running the node.
#[derive(Debug, clap::Subcommand)]
pub enum Subcommand {
	/// Make, inspect and insert keys
	#[command(subcommand)]
	Key(sc_cli::KeySubcommand),

	/// Make a token for the gateway: its secret, and its entry for the file of tokens
	GatewayToken(TokenCmd),

	/// Write the chain specification to a file or to standard output
	ExportChainSpec(sc_cli::ExportChainSpecCmd),

	/// Print best, finalised and genesis block of the database
	ChainInfo(sc_cli::ChainInfoCmd),

	/// Execute a stored block again
	CheckBlock(sc_cli::CheckBlockCmd),

	/// Write blocks to a file
	ExportBlocks(sc_cli::ExportBlocksCmd),

	/// Read blocks from a file
	ImportBlocks(sc_cli::ImportBlocksCmd),

	/// Drop the newest blocks that are not final
	Revert(sc_cli::RevertCmd),

	/// Delete the database
	PurgeChain(sc_cli::PurgeChainCmd),
}

impl SubstrateCli for Cli {
	fn impl_name() -> String {
		"Zorgketen Node".into()
	}

	fn impl_version() -> String {
		env!("SUBSTRATE_CLI_IMPL_VERSION").into()
	}

	fn description() -> String {
		env!("CARGO_PKG_DESCRIPTION").into()
	}

	fn author() -> String {
		env!("CARGO_PKG_AUTHORS").into()
	}

	fn support_url() -> String {
		"the issue tracker of this project".into()
	}

	fn copyright_start_year() -> i32 {
		2026
	}

	fn load_spec(&self, id: &str) -> Result<Box<dyn sc_cli::ChainSpec>, String> {
		Ok(Box::new(chain_spec::load(id)?))
	}

	/// Defaults are changed here, before parsing, so that `--help` shows them and a flag on the
	/// command line still wins.
	fn setup_command(command: Command) -> Command {
		command
			.name(Self::executable_name())
			.version(Self::impl_version())
			.author(Self::author())
			.about(Self::description())
			.long_about(Self::description())
			.after_help(AFTER_HELP)
			.propagate_version(true)
			.args_conflicts_with_subcommands(true)
			.subcommand_negates_reqs(true)
			.mut_arg("pool_type", |arg| arg.default_value(POOL_TYPE).hide(true))
			.mut_arg("pool_best_blocks_only", |arg| arg.hide(true))
			.mut_arg("pool_limit", |arg| arg.default_value(POOL_LIMIT))
			.mut_arg("pool_kbytes", |arg| arg.default_value(POOL_KBYTES))
			.mut_arg("chain", |arg| arg.help(CHAIN_HELP).long_help(CHAIN_HELP))
			.mut_arg("listen_addr", |arg| {
				arg.help(LISTEN_HELP).long_help(LISTEN_HELP)
			})
			// Telemetry is not wired; the flag that switches it off is harmless and stays.
			.mut_arg("telemetry_endpoints", |arg| arg.hide(true))
			.mut_arg("no_telemetry", |arg| arg.hide(true))
			// A key in a base path goes in the folder of a chain. Asking for the chain only there
			// lets `key generate-node-key --file` do without one.
			.mut_subcommand("key", |key| {
				key.mut_subcommand("generate-node-key", |generate| {
					generate
						.mut_arg("base_path", |arg| arg.requires("chain"))
						.mut_arg("default_base_path", |arg| arg.requires("chain"))
				})
			})
	}
}

#[cfg(test)]
mod tests {
	use super::*;
	use clap::CommandFactory;
	use sc_cli::TransactionPoolType;

	fn parse(args: &[&str]) -> Cli {
		let args = std::iter::once("zorgketen-node").chain(args.iter().copied());
		Cli::try_from_iter(args).expect("valid arguments")
	}

	#[test]
	fn command_is_well_formed() {
		Cli::setup_command(Cli::command()).debug_assert();
	}

	#[test]
	fn pool_defaults_are_ours_and_can_be_overridden() {
		let pool = parse(&["--dev"]).run.pool_config;
		assert!(matches!(pool.pool_type, TransactionPoolType::SingleState));
		assert_eq!((pool.pool_limit, pool.pool_kbytes), (20_000, 65_536));

		let pool = parse(&["--dev", "--pool-limit", "7"]).run.pool_config;
		assert_eq!(pool.pool_limit, 7);
	}

	#[test]
	fn subscriptions_have_the_promised_limits_unless_told_otherwise() {
		let limits = |args: &[&str]| parse(args).subscriptions.limits();
		assert_eq!(
			limits(&["--dev"]),
			Limits {
				subscriptions: 256,
				backlog: 64
			}
		);
		assert_eq!(
			limits(&[
				"--dev",
				"--zorgketen-max-subscriptions=3",
				"--zorgketen-subscription-backlog=2"
			]),
			Limits {
				subscriptions: 3,
				backlog: 2
			}
		);
		let refused = [
			"zorgketen-node",
			"--dev",
			"--zorgketen-subscription-backlog=0",
		];
		assert!(Cli::try_from_iter(refused).is_err());
	}

	#[test]
	fn node_key_needs_a_chain_only_for_a_base_path() {
		let accepts = |args: &[&str]| {
			let start = ["zorgketen-node", "key", "generate-node-key"];
			Cli::try_from_iter(start.iter().chain(args).copied()).is_ok()
		};
		assert!(accepts(&[]));
		assert!(accepts(&["--file", "key"]));
		assert!(accepts(&["--base-path", "data", "--chain", "local"]));
		assert!(!accepts(&["--base-path", "data"]));
		assert!(!accepts(&["--default-base-path"]));
	}

	#[test]
	fn help_tells_the_truth() {
		let help = Cli::setup_command(Cli::command())
			.render_long_help()
			.to_string();
		// Undo the wrapping to the width of the terminal.
		let help = help.split_whitespace().collect::<Vec<_>>().join(" ");
		for text in [
			POOL_LIMIT,
			POOL_KBYTES,
			"--rpc-methods safe",
			"--db-storage-threshold",
		] {
			assert!(help.contains(text), "`{text}` is missing from --help");
		}
		for text in ["--telemetry-url", "--pool-type"] {
			assert!(!help.contains(text), "`{text}` is in --help");
		}
	}
}
