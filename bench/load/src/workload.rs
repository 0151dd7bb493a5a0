//! The work, signed: made once, kept in a file, and dealt out in waves.

use crate::{
	people::Signer,
	plan::{Kind, Operation, Totals},
};
use codec::{Decode, DecodeAll, Encode};
use std::{collections::BTreeMap, fs, path::Path};

/// A request that was taken before comes once more after so many others: together with what the streams
/// hold, one request in twenty is poison.
const REPLAY_EVERY: usize = 30;

/// One request as it is sent.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
pub struct Item {
	/// What it is.
	pub kind: Kind,
	/// Of which case, or to which account.
	pub case: u32,
	/// How many visits it logs or approves.
	pub visits: u32,
	/// Whose number it uses up, if it does.
	pub signer: Option<Signer>,
	/// The signed bytes.
	pub bytes: Vec<u8>,
}

impl Item {
	/// An operation with its signed bytes.
	pub fn new(operation: &Operation, bytes: Vec<u8>) -> Self {
		Self {
			kind: operation.kind,
			case: operation.case,
			visits: operation.visits(),
			signer: Some(operation.signer),
			bytes,
		}
	}
}

/// All requests for one system.
#[derive(Clone, Debug, Default, PartialEq, Eq, Encode, Decode)]
pub struct Workload {
	/// What is logged, or transferred.
	pub logs: Vec<Item>,
	/// What is approved, side by side with it.
	pub approvals: Vec<Item>,
}

impl Workload {
	/// Writes it to a file.
	///
	/// # Errors
	/// When the file can't be written.
	pub fn write(&self, path: &Path) -> Result<(), String> {
		fs::write(path, self.encode()).map_err(|e| format!("{}: {e}", path.display()))
	}

	/// Reads it from a file.
	///
	/// # Errors
	/// When the file can't be read, or is something else.
	pub fn read(path: &Path) -> Result<Self, String> {
		let wrong = |e: String| format!("{}: {e}", path.display());
		let bytes = fs::read(path).map_err(|e| wrong(e.to_string()))?;
		Self::decode_all(&mut &bytes[..]).map_err(|e| wrong(e.to_string()))
	}
}

/// One request of a wave.
#[derive(Clone, Copy, Debug)]
pub struct Request<'a> {
	/// What is sent.
	pub item: &'a Item,
	/// Whether it was taken before, and so must be refused.
	pub replay: bool,
}

impl Request<'_> {
	/// Whether it must take effect.
	pub const fn is_good(&self) -> bool {
		self.item.kind.is_good() && !self.replay
	}

	/// Whose next number it uses up. Who sends one after it has to see it taken first, poison or not.
	pub fn signer(&self) -> Option<Signer> {
		self.item.signer.filter(|_| !self.replay)
	}
}

/// Deals the work out: what a wave approves was logged in waves before it, and those have drained.
pub struct Feed<'a> {
	work: &'a Workload,
	logs: usize,
	/// Logs of waves that have drained, and with them the approvals that can be offered.
	drained: usize,
	approvals: usize,
	replays: usize,
	offered: BTreeMap<u32, (u32, u32)>,
}

impl<'a> Feed<'a> {
	/// From the beginning.
	pub const fn new(work: &'a Workload) -> Self {
		Self {
			work,
			logs: 0,
			drained: 0,
			approvals: 0,
			replays: 0,
			offered: BTreeMap::new(),
		}
	}

	/// The next wave: so many requests beside the replays, or fewer where the work ends. Half of them approve,
	/// as far as there is something to approve.
	pub fn wave(&mut self, count: usize) -> Vec<Request<'a>> {
		let work = self.work;
		let ready = self.drained.min(work.approvals.len()) - self.approvals;
		let logs_left = work.logs.len() - self.logs;
		let logs = logs_left.min(count - ready.min(count / 2));
		// towards the end of the work there is more to approve than to log
		let approvals = ready.min(count - logs);

		let (mut wave, mut log_at, mut approval_at) = (Vec::new(), 0, 0);
		for n in 0..logs + approvals {
			// spread evenly: whichever stream is behind its share
			let take_log = log_at * (logs + approvals) <= n * logs && log_at < logs;
			let item = if take_log || approval_at == approvals {
				log_at += 1;
				&work.logs[self.logs + log_at - 1]
			} else {
				approval_at += 1;
				&work.approvals[self.approvals + approval_at - 1]
			};
			wave.push(Request {
				item,
				replay: false,
			});
			if n % REPLAY_EVERY == REPLAY_EVERY - 1 {
				wave.extend(self.replay());
			}
		}
		self.logs += logs;
		self.approvals += approvals;
		for request in wave.iter().filter(|request| request.is_good()) {
			let Item {
				case, visits, kind, ..
			} = request.item;
			let (logged, approved) = self.offered.entry(*case).or_default();
			match kind {
				Kind::Approve => *approved += visits,
				_ => *logged += visits,
			}
		}
		wave
	}

	/// Something that has drained, once more. What a bad signature spoilt was never taken, so it is left out.
	fn replay(&mut self) -> Option<Request<'a>> {
		let work = self.work;
		let drained = work.logs.get(..self.drained)?;
		let item = drained.get(self.replays % drained.len().max(1))?;
		self.replays += 1;
		(item.kind != Kind::BadSignature).then_some(Request { item, replay: true })
	}

	/// All waves so far have drained.
	pub fn drained(&mut self) {
		self.drained = self.logs;
	}

	/// Whether what is logged is approved: transfers are not.
	pub fn has_approvals(&self) -> bool {
		!self.work.approvals.is_empty()
	}

	/// Requests that are left of both streams.
	pub fn left(&self) -> usize {
		self.work.logs.len() - self.logs + self.work.approvals.len() - self.approvals
	}

	/// What must have come of everything that was offered: for each case or account how many were logged (or
	/// transferred), and how many of them approved.
	pub const fn offered(&self) -> &BTreeMap<u32, (u32, u32)> {
		&self.offered
	}

	/// The totals of each case, touched or not.
	pub fn totals(&self, cases: u32) -> Vec<Totals> {
		(0..cases)
			.map(|case| {
				let (logged, approved) = self.offered.get(&case).copied().unwrap_or_default();
				Totals::after(logged, approved)
			})
			.collect()
	}
}

#[cfg(test)]
mod tests {
	use super::*;
	use crate::plan::{Plan, VISIT};

	/// Items without bytes: who deals them out does not look.
	fn work(cases: u32) -> Workload {
		let plan = Plan { cases, per_call: 1 };
		let items = |stream: Vec<Operation>| {
			let unsigned =
				|operation: &Operation| Item::new(operation, vec![operation.nonce as u8]);
			stream.iter().map(unsigned).collect()
		};
		Workload {
			logs: items(plan.logs()),
			approvals: items(plan.approvals()),
		}
	}

	#[test]
	fn nothing_is_approved_before_it_was_logged_and_drained() {
		let work = work(60);
		let mut feed = Feed::new(&work);
		let first = feed.wave(100);
		assert!(first
			.iter()
			.all(|request| request.item.kind != Kind::Approve));
		// nor while the first wave is under way
		assert!(feed
			.wave(20)
			.iter()
			.all(|request| request.item.kind != Kind::Approve));
		feed.drained();
		let second = feed.wave(100);
		let approved = second
			.iter()
			.filter(|request| request.item.kind == Kind::Approve);
		assert_eq!(approved.count(), 50);
	}

	#[test]
	fn all_work_is_dealt_out_with_its_poison() {
		let work = work(60);
		let mut feed = Feed::new(&work);
		let (mut good, mut all) = (0, 0);
		while feed.left() > 0 {
			let wave = feed.wave(97);
			all += wave.len();
			good += wave.iter().filter(|request| request.is_good()).count();
			feed.drained();
		}
		assert_eq!(good, 2 * 600);
		let poison = (all - good) as f64 / all as f64;
		assert!((0.04..0.06).contains(&poison), "{poison}");
		let totals = feed.totals(60);
		assert_eq!(totals.len(), 60);
		assert!(totals.iter().all(|total| *total == Totals::after(10, 10)));
		assert!(totals.iter().all(|total| total.approved == 10 * VISIT));
	}

	#[test]
	fn a_workload_survives_its_file() {
		let path = std::env::temp_dir().join(format!("zorgketen-workload-{}", std::process::id()));
		let before = work(4);
		before.write(&path).expect("written");
		let after = Workload::read(&path);
		fs::write(&path, [9, 9]).expect("written");
		let broken = Workload::read(&path);
		let _ = fs::remove_file(&path);
		assert_eq!(after.expect("read"), before);
		assert!(broken.is_err());
	}
}
