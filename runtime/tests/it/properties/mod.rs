//! Random sequences of everything that people do, over all roles, time, several cases, carers and insurers,
//! on the real pallets together, in step with a plain model that shares no code with them. Every step
//! must end the same way, by name; every now and then all values must be the same, and everything that
//! must always hold is checked.
//!
//! ```sh
//! ZORGKETEN_STEPS=1000000 cargo test -p zorgketen-runtime --features zorgketen-runtime/try-runtime --test it -- properties --nocapture
//! ```
//!
//! The seed is printed; `ZORGKETEN_SEED` plays the same game again. A sequence that fails is made as short
//! as can be and printed, with the error.

pub mod calls;
mod compare;
pub mod world;

use frame_support::storage::{with_transaction, TransactionOutcome};
use sp_runtime::{DispatchError, StateVersion};
use std::{collections::BTreeMap, panic, time::Instant};
use zorgketen_model::chain::{Chain, Dice, Op};
use zorgketen_runtime::*;

/// Steps of a sequence: enough for cases to be pruned.
const LENGTH: usize = 500;
/// After so many steps everything is compared.
const COMPARED: usize = 50;
/// So many steps share one look at the root of the state.
const ROOTS: usize = 16;
/// The steps of a run of the unit tests.
const STEPS: usize = 10_000;

/// Where the next step comes from.
enum Source<'a> {
	Dice(&'a mut Dice),
	List(&'a [Op]),
}

/// How often each kind of step succeeded, and was refused by which name.
type Tally = BTreeMap<String, (usize, BTreeMap<String, usize>)>;

fn kind(op: &Op) -> String {
	let name = format!("{op:?}");
	let end = name.find([' ', '{']).unwrap_or(name.len());
	name[..end].into()
}

fn root() -> Vec<u8> {
	sp_io::storage::root(StateVersion::V1)
}

fn say<T: core::fmt::Debug + PartialEq>(what: &str, is: T, wanted: T) -> Result<(), String> {
	if is == wanted {
		return Ok(());
	}
	Err(format!(
		"{what}: the chain says {is:?}, the model {wanted:?}"
	))
}

fn name(error: DispatchError) -> String {
	match error {
		DispatchError::Module(error) => error.message.unwrap_or("an error without name").into(),
		other => format!("{other:?}"),
	}
}

/// One step on both.
fn step(chain: &mut Chain, op: &Op, looks: bool) -> Result<Result<(), String>, String> {
	let expected = chain.apply(op);
	// the root of a trie takes longer than anything else, so it is asked for only now and then, and only
	// where nothing may change
	let before = (expected.is_err() && looks).then(root);
	let owed = looks.then(|| compare::approved(op)).flatten();
	let outcome = calls::run(op).map_err(name);
	say("outcome", &outcome, &expected.map_err(String::from))?;
	if outcome.is_ok() {
		calls::gate_admits(op)?;
		compare::only_approval_costs(op, owed)?;
	} else if let Some(before) = before {
		say("the state after a refused call", root(), before)?;
	}
	System::reset_events();
	Ok(outcome)
}

/// Plays a sequence; answers the steps that were made.
fn play(source: Source, tally: &mut Tally) -> (Vec<Op>, Result<(), String>) {
	let mut chain = Chain::new(world::NOW);
	let mut made = vec![];
	let length = match &source {
		Source::Dice(_) => LENGTH,
		Source::List(ops) => ops.len(),
	};
	let mut source = source;
	for at in 0..length {
		let op = match &mut source {
			Source::Dice(dice) => chain.draw(dice),
			Source::List(ops) => ops[at].clone(),
		};
		made.push(op.clone());
		match step(&mut chain, &op, at % ROOTS == ROOTS - 1) {
			Ok(outcome) => {
				let count = tally.entry(kind(&op)).or_default();
				match outcome {
					Ok(()) => count.0 += 1,
					Err(name) => *count.1.entry(name).or_default() += 1,
				}
			}
			Err(error) => return (made, Err(error)),
		}
		if at % COMPARED == COMPARED - 1 || at + 1 == length {
			if let Err(error) = compare::all(&chain) {
				return (made, Err(error));
			}
		}
	}
	let outcome = compare::people(&chain);
	(made, outcome)
}

/// Whether a sequence fails, by an error or by a panic of the runtime, and how.
fn failure(ops: &[Op]) -> Option<String> {
	let outcome = panic::catch_unwind(|| {
		world::world().execute_with(|| play(Source::List(ops), &mut Tally::new()).1)
	});
	match outcome {
		Ok(outcome) => outcome.err(),
		Err(_) => Some("the runtime panicked".into()),
	}
}

/// The sequence with as many steps left out as can be for it to fail still.
fn shrink(mut ops: Vec<Op>) -> Vec<Op> {
	let mut chunk = ops.len() / 2;
	while chunk > 0 {
		let mut from = 0;
		while from < ops.len() {
			let mut fewer = ops.clone();
			fewer.drain(from..(from + chunk).min(ops.len()));
			if failure(&fewer).is_some() {
				ops = fewer;
			} else {
				from += chunk;
			}
		}
		chunk /= 2;
	}
	ops
}

fn number(variable: &str) -> Option<u64> {
	let text = std::env::var(variable).ok()?;
	Some(text.parse().expect("a number"))
}

#[test]
fn the_pallets_together_do_what_the_model_does() {
	let steps = number("ZORGKETEN_STEPS").map_or(STEPS, |steps| steps as usize);
	let seed = number("ZORGKETEN_SEED").unwrap_or(2_018);
	println!("properties: seed {seed}, {steps} steps");
	let begun = Instant::now();
	let (mut done, mut tally) = (0, Tally::new());
	let mut ext = world::world();
	for sequence in 0.. {
		if done >= steps {
			break;
		}
		let mut dice = Dice::new(seed.wrapping_add(sequence));
		let (made, outcome) = ext.execute_with(|| {
			with_transaction(|| {
				let played = play(Source::Dice(&mut dice), &mut tally);
				TransactionOutcome::Rollback(Ok::<_, DispatchError>(played))
			})
			.expect("it is rolled back")
		});
		if let Err(error) = outcome {
			let last: Vec<_> = made.iter().rev().take(5).rev().collect();
			eprintln!("seed {seed}, sequence {sequence}: {error}\nlast steps: {last:#?}");
			let shortest = shrink(made);
			let error = failure(&shortest);
			panic!("seed {seed}, sequence {sequence}: {error:?}\n{shortest:#?}");
		}
		done += made.len();
		if sequence % 100 == 99 {
			println!("properties: {done} steps, {:?}", begun.elapsed());
		}
	}
	for (kind, (ok, refused)) in &tally {
		println!("properties: {kind}: {ok} done, refused {refused:?}");
	}
	println!(
		"properties: {done} steps without a difference, {:?}",
		begun.elapsed()
	);
	if done < STEPS {
		return;
	}
	// a game in which something never succeeds says nothing about it
	let never: Vec<_> = tally.iter().filter(|(_, (ok, _))| *ok == 0).collect();
	assert!(never.is_empty(), "{never:?}");
	assert_eq!(tally.len(), KINDS, "{tally:?}");
}

/// How many kinds of steps there are.
const KINDS: usize = 47;
