//! The systems in turn, round after round, each on a fresh state with the same work.

use crate::{
	chain::{free_port, Network},
	evm::{self, Evm},
	genesis::{self, Footprint},
	measure::{measure, Course, Measured},
	mode::{Mode, Name},
	people::People,
	pg,
	plan::Plan,
	process::{clear, finished, PAUSE},
	sign::Chain,
	template::{self, Constants},
	workload::{Feed, Item, Workload},
	yardstick::{drift, Watch, Yardstick},
};
use sp_core::H256;
use std::{
	collections::BTreeMap,
	fs,
	path::{Path, PathBuf},
	process::Command,
	time::{Duration, Instant},
};
use zorgketen_state::{machine, spec, Database};

/// What to measure, and with what.
#[derive(Clone, Debug, clap::Args)]
pub struct Options {
	/// How much
	#[arg(long, value_enum, default_value = "quick")]
	pub mode: Mode,

	/// The systems, by name; all of them where none is given
	#[arg(long, value_delimiter = ',')]
	pub systems: Vec<Name>,

	/// The node
	#[arg(long)]
	pub node: PathBuf,

	/// Raw specification of the development chain: `zorgketen-node export-chain-spec --chain dev --raw`
	#[arg(long)]
	pub dev: PathBuf,

	/// Raw specification of the local chain, for four validators
	#[arg(long)]
	pub local: Option<PathBuf>,

	/// Folder for everything that is written; what is in it is removed
	#[arg(long)]
	pub work: PathBuf,

	/// The EVM node
	#[arg(long, requires = "evm_code")]
	pub anvil: Option<PathBuf>,

	/// The contract's code, in digits
	#[arg(long)]
	pub evm_code: Option<PathBuf>,

	/// Why there is no EVM node, where there is none
	#[arg(long, default_value = "anvil was not named")]
	pub evm_absent: String,

	/// Compiler of the node, for the report
	#[arg(long)]
	pub compiler: Option<String>,
}

/// What a system came to in a round.
#[derive(Clone, Debug)]
pub struct Turn {
	/// The machine in each half.
	pub yardstick: [Yardstick; 2],
	/// How long it took, with the second look at the machine.
	pub took: Duration,
	/// What was measured, or why it has no figure.
	pub measured: Result<Measured, String>,
	/// What its processes held in memory at the end, in bytes.
	pub resident: Option<u64>,
	/// What a settled visit took on the disk, in bytes.
	pub disk: Option<f64>,
	/// Milliseconds to import a thousand transactions of its blocks.
	pub import: Option<f64>,
}

impl Turn {
	/// Why it counts for nothing, if that is so.
	pub fn noise(&self) -> Option<String> {
		let [before, after] = &self.yardstick;
		before.noise(after)
	}

	/// Whether it can be compared: the machine was the same for both.
	pub fn is_alike(&self, other: &Self) -> bool {
		let turns = [self, other];
		let looks = turns.map(|turn| turn.yardstick).concat();
		turns.iter().all(|turn| turn.noise().is_none()) && drift(&looks).is_none()
	}
}

/// Systems of which more turns are needed. `chain-1` is one while there is any that it has to be compared with.
fn lacking(names: &[Name], rounds: &[Round], needed: usize) -> Vec<Name> {
	let counts = |round: &Round, name: Name| {
		let (Some(turn), ours) = (round.get(&name), round.get(&Name::Chain1)) else {
			return false;
		};
		turn.noise().is_none()
			&& !(name.is_compared() && ours.is_some_and(|ours| !ours.is_alike(turn)))
	};
	let mut lacking = names.to_vec();
	lacking.retain(|name| rounds.iter().filter(|round| counts(round, *name)).count() < needed);
	let compared = lacking.iter().any(|name| name.is_compared());
	if compared && names.contains(&Name::Chain1) && !lacking.contains(&Name::Chain1) {
		lacking.push(Name::Chain1);
	}
	lacking
}

/// One round: what each system came to.
pub type Round = BTreeMap<Name, Turn>;

/// Everything.
pub struct Outcome {
	/// The rounds.
	pub rounds: Vec<Round>,
	/// What is measured once and takes long, where that is not in one of the rounds.
	pub apart: Round,
	/// Systems that could not take part, and why.
	pub absent: BTreeMap<Name, String>,
	/// What visits take of the state.
	pub footprint: Footprint,
	/// What an empty block takes on the disk, in bytes.
	pub empty_block: Option<f64>,
	/// What PostgreSQL says of itself.
	pub postgres: Option<String>,
	/// How long it all took.
	pub took: Duration,
}

/// What was made beforehand for a system.
struct Prepared {
	spec: PathBuf,
	workload: PathBuf,
	genesis: H256,
}

/// Everything that the rounds use.
struct Suite<'a> {
	options: &'a Options,
	people: People,
	prepared: BTreeMap<Name, Prepared>,
	postgres: Option<pg::Tools>,
	evm: Option<evm::Tools>,
}

/// Measures; `progress` is told what is going on.
///
/// # Errors
/// When nothing can be measured at all. A system that fails is part of the outcome.
pub async fn run(options: &Options, progress: impl Fn(&str)) -> Result<Outcome, String> {
	let begin = Instant::now();
	clear(&options.work)?;
	fs::create_dir_all(&options.work).map_err(|e| format!("{}: {e}", options.work.display()))?;
	let mode = options.mode;
	let mut suite = Suite {
		options,
		people: People::new(),
		prepared: BTreeMap::new(),
		postgres: None,
		evm: None,
	};
	let mut absent = BTreeMap::new();
	let mut names = Vec::new();
	for name in suite.wanted() {
		progress(&format!("preparing {}", name.text()));
		match suite.prepare(name).await {
			Ok(()) => names.push(name),
			Err(why) if name.is_ours() => return Err(format!("{}: {why}", name.text())),
			Err(why) => {
				progress(&format!("{} is absent: {why}", name.text()));
				absent.insert(name, why);
			}
		}
	}
	let footprint = genesis::footprint(&suite.people, machine::today(), &options.dev)?;
	progress("making blocks in which nothing happens");
	let empty_block = Some(suite.idle().await?);

	let mut rounds: Vec<Round> = Vec::new();
	for n in 0..mode.rounds() {
		let mut left = mode.budget().saturating_sub(begin.elapsed());
		let mut due = suite.due(n, &rounds, &names);
		// what would not end in time does not begin
		due.retain(|(name, _)| {
			let turns = rounds.iter().filter_map(|round| round.get(name));
			let takes = turns.map(|turn| turn.took).max().unwrap_or_default();
			let fits = takes <= left;
			if fits {
				left -= takes;
			}
			fits
		});
		if due.is_empty() {
			break;
		}
		let what = format!("round {}", n + 1);
		rounds.push(suite.turns(&what, due, &progress).await?);
	}
	let apart = match mode.is_long() {
		true => suite.apart(&names, &progress).await?,
		false => Round::new(),
	};
	let postgres = match &suite.postgres {
		Some(tools) => Some(tools.version()?),
		None => None,
	};
	Ok(Outcome {
		rounds,
		apart,
		absent,
		footprint,
		empty_block,
		postgres,
		took: begin.elapsed(),
	})
}

impl Suite<'_> {
	fn wanted(&self) -> Vec<Name> {
		let chosen = &self.options.systems;
		let smoke = self.options.mode == Mode::Smoke;
		Name::ALL
			.into_iter()
			.filter(|name| match (chosen.is_empty(), smoke) {
				(false, _) => chosen.contains(name),
				(true, true) => *name == Name::Chain1,
				(true, false) => true,
			})
			.collect()
	}

	fn file(&self, name: &str) -> PathBuf {
		self.options.work.join(name)
	}

	/// Makes what a system needs. What two of them share is made once.
	async fn prepare(&mut self, name: Name) -> Result<(), String> {
		let mode = self.options.mode;
		match name {
			Name::Chain1 => self.prepare_chain(name, &mode.single(), 1).await,
			Name::Chain1Ten => self.prepare_chain(name, &mode.ten(), 1).await,
			Name::Chain4 => self.prepare_chain(name, &mode.single(), 4).await,
			Name::Pg1 | Name::Pg3 => {
				if self.postgres.is_none() {
					self.postgres = Some(pg::Tools::find()?);
				}
				// the very bytes that the chain takes
				self.prepare_chain(Name::Chain1, &mode.single(), 1).await
			}
			Name::Template => self.prepare_template(name, Constants::Stock).await,
			Name::TemplateOurs => self.prepare_template(name, Constants::Ours).await,
			Name::Evm => {
				let absent = || self.options.evm_absent.clone();
				let tools = evm::Tools {
					anvil: self.options.anvil.clone().ok_or_else(absent)?,
					code: self.options.evm_code.clone().ok_or_else(absent)?,
				};
				let workload = self.file("evm.work");
				evm::workload(&mode.single())?.write(&workload)?;
				self.evm = Some(tools);
				self.prepared.insert(
					name,
					Prepared {
						spec: PathBuf::new(),
						workload,
						genesis: H256::zero(),
					},
				);
				Ok(())
			}
		}
	}

	async fn prepare_chain(
		&mut self,
		name: Name,
		plan: &Plan,
		validators: usize,
	) -> Result<(), String> {
		if self.prepared.contains_key(&name) {
			return Ok(());
		}
		let base = match validators {
			1 => &self.options.dev,
			_ => (self.options.local.as_ref()).ok_or("the local chain was not named")?,
		};
		let spec = self.file(&format!("{}.json", name.text()));
		genesis::make(plan, &self.people, machine::today(), base, &spec)?;
		let genesis = self.genesis(&spec).await?;
		let chain = Chain { genesis };
		let items = |stream: Vec<crate::plan::Operation>| -> Result<Vec<Item>, String> {
			stream
				.iter()
				.map(|operation| Ok(Item::new(operation, chain.sign(&self.people, operation)?)))
				.collect()
		};
		let workload = self.file(&format!("{}.work", name.text()));
		Workload {
			logs: items(plan.logs())?,
			approvals: items(plan.approvals())?,
		}
		.write(&workload)?;
		let prepared = Prepared {
			spec,
			workload,
			genesis,
		};
		self.prepared.insert(name, prepared);
		Ok(())
	}

	async fn prepare_template(&mut self, name: Name, constants: Constants) -> Result<(), String> {
		let code = template::code(constants)
			.ok_or("this program was built without the reference runtimes")?;
		let spec = self.file(&format!("{}.json", name.text()));
		template::make(code, &self.options.dev, &spec)?;
		let genesis = self.genesis(&spec).await?;
		let workload = self.file(&format!("{}.work", name.text()));
		template::workload(genesis, self.options.mode.transfers()).write(&workload)?;
		let prepared = Prepared {
			spec,
			workload,
			genesis,
		};
		self.prepared.insert(name, prepared);
		Ok(())
	}

	fn network<'a>(&'a self, spec: &'a Path, validators: usize, folder: &Path) -> Network<'a> {
		Network {
			node: &self.options.node,
			spec,
			validators,
			folder: folder.to_owned(),
		}
	}

	/// The hash of a specification's first block, as a node tells it.
	async fn genesis(&self, spec: &Path) -> Result<H256, String> {
		let folder = self.fresh("genesis")?;
		let network = self.network(spec, 1, &folder);
		let genesis = network.genesis().await;
		clear(&folder)?;
		genesis
	}

	fn fresh(&self, name: &str) -> Result<PathBuf, String> {
		let folder = self.file(name);
		clear(&folder)?;
		fs::create_dir_all(&folder).map_err(|e| format!("{}: {e}", folder.display()))?;
		Ok(folder)
	}

	/// What a block in which nothing happens takes on the disk: a node makes its first ones, and its database goes on.
	async fn idle(&self) -> Result<f64, String> {
		let folder = self.fresh("idle")?;
		let network = self.network(&self.options.dev, 1, &folder);
		let chain = network.start().await?;
		let begin = Instant::now();
		// the first ones set up what the others find
		while chain.height().await? < 3 {
			if begin.elapsed() > Duration::from_secs(120) {
				return Err("the idle node makes no blocks".into());
			}
			tokio::time::sleep(PAUSE).await;
		}
		chain.stop().await?;
		let (frame, _) = spec::read(&self.options.dev)?;
		let bytes = Database::idle_block(&network.base(0), &frame)?;
		clear(&folder)?;
		Ok(bytes)
	}

	/// The systems of a round in their order, and which of them is measured thoroughly.
	fn due(&self, n: usize, before: &[Round], names: &[Name]) -> Vec<(Name, bool)> {
		let mode = self.options.mode;
		let lacking = lacking(names, before, mode.needed().max(1));
		let mut order = names.to_vec();
		order.retain(|name| lacking.contains(name));
		// each system comes first once, so that none always has the machine at its best
		let turn = n % order.len().max(1);
		order.rotate_left(turn);
		// overload and import are looked at once, in a turn that counts
		let mut ours = before.iter().filter_map(|round| round.get(&Name::Chain1));
		let had = ours.any(|turn| turn.noise().is_none());
		let thorough = !mode.is_long() && !had;
		let due = order
			.into_iter()
			.map(|name| (name, thorough && name == Name::Chain1));
		due.collect()
	}

	/// Overload and import. They take longer than all of a round, and the machine does not stay the same for so long.
	async fn apart(&self, names: &[Name], progress: &impl Fn(&str)) -> Result<Round, String> {
		let mut due = vec![(Name::Chain1, true)];
		due.retain(|(name, _)| names.contains(name));
		self.turns("apart", due, progress).await
	}

	/// The systems one after another, thoroughly or not, each with the machine watched.
	async fn turns(
		&self,
		what: &str,
		due: Vec<(Name, bool)>,
		progress: &impl Fn(&str),
	) -> Result<Round, String> {
		let mut round = Round::new();
		for (name, thorough) in due {
			progress(&format!("{what}: {}", name.text()));
			let begin = Instant::now();
			let watch = Watch::begin(&self.options.work)?;
			let mut turn = self.one(name, thorough, progress).await;
			turn.yardstick = watch.end()?;
			if let Some(why) = turn.noise() {
				progress(&format!("that counts for nothing: {why}"));
			}
			turn.took = begin.elapsed();
			round.insert(name, turn);
		}
		Ok(round)
	}

	async fn one(&self, name: Name, thorough: bool, progress: &impl Fn(&str)) -> Turn {
		let course = self.options.mode.course(name, thorough);
		let mut result = Turn {
			yardstick: Default::default(),
			took: Duration::ZERO,
			measured: Err(String::new()),
			resident: None,
			disk: None,
			import: None,
		};
		let measured = match name {
			Name::Pg1 => self.postgres(0, &course, &mut result).await,
			Name::Pg3 => self.postgres(2, &course, &mut result).await,
			Name::Evm => self.evm(&course).await,
			_ => self.chain(name, &course, &mut result).await,
		};
		match &measured {
			Ok(measured) => progress(&format!(
				"{}: {:.0} a second with a full window, {:.0} kept up with",
				name.text(),
				measured.probe,
				measured.held().map_or(0.0, |step| step.rate),
			)),
			Err(why) => progress(&format!("{} has no figure: {why}", name.text())),
		}
		result.measured = measured;
		result
	}

	fn prepared(&self, name: Name) -> Result<&Prepared, String> {
		self.prepared
			.get(&name)
			.ok_or_else(|| format!("{} was not prepared", name.text()))
	}

	async fn chain(
		&self,
		name: Name,
		course: &Course,
		result: &mut Turn,
	) -> Result<Measured, String> {
		let prepared = self.prepared(name)?;
		let work = Workload::read(&prepared.workload)?;
		let mut feed = Feed::new(&work);
		let folder = self.fresh("chain")?;
		let validators = if name == Name::Chain4 { 4 } else { 1 };
		let network = self.network(&prepared.spec, validators, &folder);
		let chain = network.start().await?;
		if chain.genesis().await? != prepared.genesis {
			return Err("the node has another first block than the work was signed for".into());
		}
		let measured = measure(&chain, &mut feed, course).await?;
		match name {
			Name::Template | Name::TemplateOurs => template::compare(&chain, &feed).await?,
			_ => {
				let plan = match name {
					Name::Chain1Ten => self.options.mode.ten(),
					_ => self.options.mode.single(),
				};
				chain.compare(&feed.totals(plan.cases)).await?;
			}
		}
		result.resident = Some(chain.resident()?);
		let height = chain.height().await?;
		chain.stop().await?;
		// the files of a database grow in steps: less work than that of a long run says nothing
		if self.options.mode.is_long() && name != Name::Chain4 {
			result.disk = measured.disk;
		}
		if course.overload.is_some() {
			let thousands = measured.good as f64 / 1_000.0;
			result.import = Some(self.import(&prepared.spec, &folder, height, thousands)?);
		}
		clear(&folder)?;
		Ok(measured)
	}

	/// Milliseconds for a thousand transactions when another node imports the blocks: what the import of all of
	/// them takes longer than that of the first.
	fn import(
		&self,
		spec: &Path,
		folder: &Path,
		height: u32,
		thousands: f64,
	) -> Result<f64, String> {
		let node = |what: &str, base: &str| {
			let mut command = Command::new(&self.options.node);
			command.arg(what).arg("--chain").arg(spec);
			command.arg("--base-path").arg(folder.join(base));
			command
		};
		let mut times = Vec::new();
		for to in [1, height] {
			let file = folder.join(format!("blocks-{to}"));
			let mut export = node("export-blocks", "node-0");
			export.args(["--binary", "--from", "1", "--to", &to.to_string()]);
			export.arg(&file);
			finished(export)?;
			let base = format!("import-{to}");
			let mut import = node("import-blocks", &base);
			import.arg("--binary").arg(&file);
			let begin = Instant::now();
			finished(import)?;
			times.push(begin.elapsed().as_secs_f64());
		}
		match times[..] {
			[first, all] if thousands > 0.0 => Ok((all - first).max(0.0) * 1_000.0 / thousands),
			_ => Err("nothing was imported".into()),
		}
	}

	async fn postgres(
		&self,
		standbys: u16,
		course: &Course,
		result: &mut Turn,
	) -> Result<Measured, String> {
		let tools = self
			.postgres
			.as_ref()
			.ok_or("PostgreSQL was not prepared")?;
		let prepared = self.prepared(Name::Chain1)?;
		let work = Workload::read(&prepared.workload)?;
		let mut feed = Feed::new(&work);
		let plan = self.options.mode.single();
		let folder = self.fresh("postgres")?;
		let cluster = pg::Cluster::start(
			tools,
			&folder.join("data"),
			free_port()?,
			standbys,
			&plan,
			&self.people,
		)
		.await?;
		let before = cluster.size().await?;
		let chain = Chain {
			genesis: prepared.genesis,
		};
		let mut link = pg::Link::start(cluster, &chain, &folder, standbys > 0).await?;
		let measured = measure(&link, &mut feed, course).await?;
		link.ensure_alive()?;
		link.cluster.compare(&feed.totals(plan.cases)).await?;
		let settled = measured.visits as f64 / 2.0;
		let size = link.cluster.size().await?;
		result.disk = Some(size.saturating_sub(before) as f64 / settled.max(1.0));
		drop(link);
		clear(&folder)?;
		Ok(measured)
	}

	async fn evm(&self, course: &Course) -> Result<Measured, String> {
		let tools = self.evm.as_ref().ok_or("the EVM node was not prepared")?;
		let work = Workload::read(&self.prepared(Name::Evm)?.workload)?;
		let mut feed = Feed::new(&work);
		let plan = self.options.mode.single();
		let folder = self.fresh("evm")?;
		let evm = Evm::start(tools, &folder, &plan).await?;
		let measured = measure(&evm, &mut feed, course).await?;
		evm.compare(&feed.totals(plan.cases)).await?;
		evm.stop()?;
		clear(&folder)?;
		Ok(measured)
	}
}

#[cfg(test)]
mod tests {
	use super::*;

	fn turn(speeds: [f64; 2]) -> Turn {
		let look = |speed: f64| Yardstick {
			verifies: speed,
			..Yardstick::QUIET
		};
		Turn {
			yardstick: speeds.map(look),
			took: Duration::ZERO,
			measured: Err(String::new()),
			resident: None,
			disk: None,
			import: None,
		}
	}

	#[test]
	fn a_system_takes_part_until_it_has_turns_enough_that_count() {
		let names = [Name::Chain1, Name::Chain4, Name::Pg1];
		let quiet = || turn([1.0, 1.0]);
		let mut rounds = vec![Round::from([
			(Name::Chain1, quiet()),
			(Name::Chain4, turn([1.0, 0.8])),
			(Name::Pg1, quiet()),
		])];
		assert_eq!(lacking(&names, &[], 1), names);
		assert_eq!(lacking(&names, &rounds, 1), [Name::Chain4]);
		assert_eq!(lacking(&names, &rounds, 2), names);
		rounds.push(Round::from([(Name::Chain4, quiet())]));
		assert!(lacking(&names, &rounds, 1).is_empty());
	}

	#[test]
	fn what_is_compared_comes_again_with_chain_1() {
		let names = [Name::Chain1, Name::Chain1Ten, Name::Pg1];
		// both count, and the machine became slower between them
		let rounds = [Round::from([
			(Name::Chain1, turn([1.0, 1.0])),
			(Name::Chain1Ten, turn([0.8, 0.8])),
			(Name::Pg1, turn([0.8, 0.8])),
		])];
		assert_eq!(lacking(&names, &rounds, 1), [Name::Pg1, Name::Chain1]);
		assert!(!rounds[0][&Name::Pg1].is_alike(&rounds[0][&Name::Chain1]));
		let alone = [Round::from([(Name::Pg1, turn([0.8, 0.8]))])];
		assert!(lacking(&[Name::Pg1], &alone, 1).is_empty());
	}
}
