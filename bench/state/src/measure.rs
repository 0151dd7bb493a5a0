//! Makes a state, starts a node on it, and measures.

use crate::{
	build,
	database::Database,
	machine::{self, Machine},
	node::{Node, Program},
	people::People,
	process::{clear, PAUSE},
	questions::{self, Times},
	recipe::Recipe,
	report::{Figure, Quantity, Report, Run},
	rpc::Rpc,
	work::{self, Cost, Place, Worked},
};
use chrono::DateTime;
use std::{
	fs,
	path::PathBuf,
	time::{Duration, Instant},
};

const SECONDS_PER_DAY: i64 = 86_400;

/// What to measure, and with what.
#[derive(Clone, Debug, clap::Args)]
pub struct Options {
	/// How large the state is.
	#[command(flatten)]
	pub recipe: Recipe,

	/// The node
	#[arg(long)]
	pub node: PathBuf,

	/// Raw specification of the development chain: `zorgketen-node export-chain-spec --chain dev --raw`
	#[arg(long)]
	pub base: PathBuf,

	/// Folder for specification, database and log; what is in it is removed
	#[arg(long)]
	pub work: PathBuf,

	/// Also measure a state with so many cases and clients, and compare
	#[arg(long, value_parser = clap::value_parser!(u32).range(1..))]
	pub against: Option<u32>,

	/// Questions of each sort that are timed
	#[arg(long, default_value_t = 2_000, value_parser = clap::value_parser!(u32).range(1..))]
	pub questions: u32,

	/// Visits that are logged and approved, as far as there are cases in care
	#[arg(long, default_value_t = 1_000)]
	pub visits: u32,

	/// Compiler of the node, for the report
	#[arg(long)]
	pub compiler: Option<String>,
}

/// Measures; `progress` is told what is going on.
///
/// # Errors
/// When a state can't be made or a node not be run, and when an answer is wrong: a figure of wrong answers
/// would be worth nothing.
pub async fn measure(options: &Options, progress: impl Fn(&str)) -> Result<Report, String> {
	options.recipe.check()?;
	let mut recipes = Vec::new();
	if let Some(cases) = options.against {
		let smaller = smaller(&options.recipe, cases);
		smaller.check()?;
		recipes.push(smaller);
	}
	recipes.push(options.recipe);

	let people = People::new();
	let mut sites = Vec::new();
	for (n, recipe) in recipes.into_iter().enumerate() {
		let folder = options.work.join(format!("run-{n}"));
		sites.push(Site::make(options, recipe, folder, &progress).await?);
	}
	let mut nodes = Vec::new();
	for site in &mut sites {
		nodes.push(site.start(&progress).await?);
	}
	let mut broken = Vec::new();
	for (site, (_, rpc)) in sites.iter_mut().zip(&nodes) {
		let questions = options.questions as usize;
		broken.extend(site.ask(rpc, &people, questions, &progress).await?);
	}
	let worked = work(options, &mut sites, &nodes, &people, &progress).await?;
	for (node, rpc) in nodes {
		drop(rpc);
		node.stop().await?;
	}
	progress("reading and writing the databases without a node");
	let mut runs = Vec::new();
	for site in sites {
		runs.push(site.end()?);
	}
	Ok(Report {
		date: date(machine::today()),
		machine: Machine::here(options.compiler.clone()),
		compared: compared(&worked),
		runs,
		broken,
	})
}

/// The same state with fewer cases: as many clients, and grants in proportion.
fn smaller(recipe: &Recipe, cases: u32) -> Recipe {
	let share = u64::from(recipe.grants) * u64::from(cases) / u64::from(recipe.clients.max(1));
	Recipe {
		clients: cases,
		grants: u32::try_from(share).unwrap_or(u32::MAX),
		cases,
		..*recipe
	}
}

const READ: &str = "reading a value of the database, nothing cached";
const WRITE: &str = "writing one, among 2,000 of a block";

/// A state in the database of a node.
struct Site {
	recipe: Recipe,
	program: Program,
	grown: build::Grown,
	run: Figures,
}

impl Site {
	/// Makes the state, and has a node go on from it once.
	async fn make(
		options: &Options,
		recipe: Recipe,
		folder: PathBuf,
		progress: &impl Fn(&str),
	) -> Result<Self, String> {
		clear(&folder)?;
		fs::create_dir_all(&folder).map_err(|e| format!("{}: {e}", folder.display()))?;
		let program = Program {
			binary: options.node.clone(),
			spec: options.base.clone(),
			folder,
		};
		let mut run = Figures::default();

		progress("starting a node on the chain as it begins");
		let node = Node::start(&program).await?;
		goes_on(&node, 0).await?;
		node.stop().await?;
		progress(&format!(
			"making {} clients, {} grants and {} cases",
			recipe.clients, recipe.grants, recipe.cases
		));
		let begin = Instant::now();
		let base_path = program.base_path();
		let grown = build::grow(&recipe, &options.base, &base_path)?;
		run.time("making the state", begin.elapsed());
		run.count("values in the state", grown.totals.values);
		run.bytes("their bytes, with keys", grown.totals.bytes);

		progress("starting the node on it");
		let node = Node::start(&program).await?;
		run.time("first start, until RPC answers", node.started_in);
		goes_on(&node, grown.height).await?;
		node.stop().await?;
		run.bytes("database", machine::disk(&base_path)?);
		Ok(Self {
			recipe,
			program,
			grown,
			run,
		})
	}

	/// Starts the node once more.
	async fn start(&mut self, progress: &impl Fn(&str)) -> Result<(Node, Rpc), String> {
		progress(&format!("starting it again on {} cases", self.recipe.cases));
		let node = Node::start(&self.program).await?;
		self.run
			.time("second start, until RPC answers", node.started_in);
		let rpc = Rpc::connect(&node.url).await?;
		Ok((node, rpc))
	}

	/// Asks, and answers which claims do not hold.
	async fn ask(
		&mut self,
		rpc: &Rpc,
		people: &People,
		questions: usize,
		progress: &impl Fn(&str),
	) -> Result<Vec<String>, String> {
		progress("asking");
		let (run, recipe) = (&mut self.run, &self.recipe);
		let asked = questions::ask(rpc, recipe, people, questions).await?;
		let claim = "≤ 10, whatever the client";
		run.claim("may_access: values read", asked.access.reads, claim);
		if let Some(full) = asked.access_full {
			run.claim("the same, client with 256 grants", full.reads, claim);
			run.count("its nodes of the tree", full.proof.nodes as u64);
		} else {
			run.count("its nodes of the tree", asked.access.proof.nodes as u64);
		}
		run.times(
			"may_access, p50",
			"may_access, p99",
			&asked.access_times,
			"",
		);
		if recipe.cases > 0 {
			run.claim("case_summary: values read", asked.summary.reads, "≤ 10");
			run.count(
				"its nodes of the tree (case)",
				asked.summary.proof.nodes as u64,
			);
			run.times(
				"case_summary by state_call, p50",
				"case_summary by state_call, p99",
				&asked.summary_times,
				if asked.rpc_times.is_some() {
					""
				} else {
					"≤ 5 ms p99"
				},
			);
		}
		if let Some(times) = &asked.rpc_times {
			run.times(
				"zorgketen_caseSummary, p50",
				"zorgketen_caseSummary, p99",
				times,
				"≤ 5 ms p99",
			);
		}
		Ok(asked.broken)
	}

	/// What the node holds after its work.
	fn remember(&mut self, node: &Node, is_marked: bool) -> Result<(), String> {
		let memory = machine::memory(node.id())?;
		let run = &mut self.run;
		run.add(
			"resident memory",
			Quantity::Bytes(memory.resident),
			"1.2 / 0.9 GiB at 1 M cases",
		);
		run.bytes("of it the node's own, and no page of a file", memory.own);
		if let (Some(touched), true) = (memory.touched, is_marked) {
			run.bytes("of it touched by that work", touched);
		}
		run.bytes("most resident memory", memory.peak);
		Ok(())
	}

	/// The database alone, and then it goes.
	fn end(mut self) -> Result<Run, String> {
		let base_path = self.program.base_path();
		let costs = Database::costs(&base_path, &self.grown.frame, &self.grown.sample)?;
		self.run.time(READ, costs.read);
		self.run.time(WRITE, costs.write);
		clear(&self.program.folder)?;
		Ok(Run {
			recipe: self.recipe,
			figures: self.run.0,
		})
	}
}

/// Logs and approves visits on all states in turn, as far as there is anything to do.
async fn work(
	options: &Options,
	sites: &mut [Site],
	nodes: &[(Node, Rpc)],
	people: &People,
	progress: &impl Fn(&str),
) -> Result<Vec<Worked>, String> {
	let marked: Vec<_> = (nodes.iter())
		.map(|(node, _)| machine::forget_touched(node.id()))
		.collect();
	let mut worked = Vec::new();
	if options.visits > 0 && sites.iter().all(|site| site.recipe.cases > 0) {
		progress("logging and approving visits");
		let places: Vec<_> = (sites.iter().zip(nodes))
			.map(|(site, (node, rpc))| Place {
				rpc,
				node,
				recipe: &site.recipe,
			})
			.collect();
		worked = work::in_turn(&places, people, options.visits as usize).await?;
	}
	for (site, worked) in sites.iter_mut().zip(&worked) {
		let (log, approve) = (Cost::of(&worked.log), Cost::of(&worked.approve));
		let run = &mut site.run;
		run.count("visits logged and approved", log.count as u64);
		run.time("CPU time to log a visit", log.each());
		run.time("CPU time to approve and pay one", approve.each());
		run.time("until all were logged and final", log.wall);
		run.time("until all were approved and final", approve.wall);
	}
	for ((site, (node, _)), is_marked) in sites.iter_mut().zip(nodes).zip(marked) {
		site.remember(node, is_marked)?;
	}
	Ok(worked)
}

/// What a transaction costs in the last state, compared with the first: the middle of what each part gives.
fn compared(worked: &[Worked]) -> Vec<Figure> {
	let [first, .., last] = worked else {
		return Vec::new();
	};
	let ratio = |first: &[Cost], last: &[Cost]| {
		let mut ratios: Vec<_> = (first.iter().zip(last))
			.filter(|(first, _)| !first.cpu.is_zero())
			.map(|(first, last)| last.each().as_secs_f64() / first.each().as_secs_f64())
			.collect();
		ratios.sort_by(f64::total_cmp);
		ratios.get(ratios.len() / 2).copied()
	};
	[
		("logging a visit, compared", ratio(&first.log, &last.log)),
		(
			"approving it, compared",
			ratio(&first.approve, &last.approve),
		),
	]
	.into_iter()
	.filter_map(|(name, ratio)| {
		Some(Figure {
			name,
			value: Quantity::Ratio(ratio?),
			goal: "≤ 1.6 × / 1.3 × of 10,000 cases at 1 M",
		})
	})
	.collect()
}

#[derive(Default)]
struct Figures(Vec<Figure>);

impl Figures {
	fn add(&mut self, name: &'static str, value: Quantity, goal: &'static str) {
		self.0.push(Figure { name, value, goal });
	}

	fn count(&mut self, name: &'static str, count: u64) {
		self.add(name, Quantity::Count(count), "");
	}

	fn claim(&mut self, name: &'static str, count: usize, goal: &'static str) {
		self.add(name, Quantity::Count(count as u64), goal);
	}

	fn bytes(&mut self, name: &'static str, bytes: u64) {
		self.add(name, Quantity::Bytes(bytes), "");
	}

	fn time(&mut self, name: &'static str, time: Duration) {
		self.add(name, Quantity::Time(time), "");
	}

	fn times(&mut self, p50: &'static str, p99: &'static str, times: &Times, goal: &'static str) {
		self.add(p50, Quantity::Time(times.quantile(0.5)), "");
		self.add(p99, Quantity::Time(times.quantile(0.99)), goal);
	}
}

/// Waits until the chain is higher and that is final.
async fn goes_on(node: &Node, height: u32) -> Result<(), String> {
	let rpc = Rpc::connect(&node.url).await?;
	let begin = Instant::now();
	while rpc.finalised().await?.1 <= height {
		if begin.elapsed() > Duration::from_secs(120) {
			return Err(format!("the chain does not go on from block {height}"));
		}
		tokio::time::sleep(PAUSE).await;
	}
	Ok(())
}

/// The day of this number, counted from the first of January 1970.
fn date(day: u16) -> String {
	DateTime::from_timestamp(i64::from(day) * SECONDS_PER_DAY, 0)
		.unwrap_or_default()
		.date_naive()
		.to_string()
}

#[cfg(test)]
mod tests {
	use super::*;

	#[test]
	fn days_follow_the_calendar() {
		assert_eq!(date(0), "1970-01-01");
		assert_eq!(date(11_016), "2000-02-29");
		assert_eq!(date(20_453), "2025-12-31");
	}

	#[test]
	fn the_smaller_state_is_in_proportion() {
		let recipe = Recipe {
			clients: 1_000_000,
			grants: 1_000_000,
			cases: 1_000_000,
			today: 20_800,
		};
		let smaller = smaller(&recipe, 10_000);
		assert_eq!((smaller.clients, smaller.cases), (10_000, 10_000));
		assert_eq!(smaller.grants, 10_000);
	}

	#[test]
	fn a_ratio_takes_two_states_and_is_the_middle_of_the_parts() {
		let worked = |millis: [u64; 3]| {
			let cost = |millis| Cost {
				count: 2,
				cpu: Duration::from_millis(millis),
				wall: Duration::ZERO,
			};
			Worked {
				log: millis.map(cost).to_vec(),
				approve: Vec::new(),
			}
		};
		let (small, large) = (worked([4, 8, 4]), worked([6, 8, 12]));
		assert_eq!(compared(std::slice::from_ref(&small)), []);
		let compared = compared(&[small, large]);
		assert_eq!(compared.len(), 1);
		assert_eq!(compared[0].value, Quantity::Ratio(1.5));
	}
}
