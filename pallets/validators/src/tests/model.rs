//! Random sequences of all calls and time, against a plain model that shares no code with the
//! pallet. The invariants run after every block, and the model is compared after every step.

use crate::{mock::*, Approved, Error, Nominees};
use proptest::prelude::*;
use sp_runtime::DispatchError;
use std::collections::BTreeMap;

#[derive(Clone, Debug)]
enum Op {
	Nominate {
		organisation: AccountId,
		validator: AccountId,
	},
	SetKeys {
		validator: AccountId,
	},
	Withdraw {
		organisation: AccountId,
		validator: AccountId,
	},
	Add {
		validator: AccountId,
	},
	Remove {
		validator: AccountId,
	},
	Rotate,
}

fn op() -> impl Strategy<Value = Op> {
	let organisation = 1..=6u64; // 6 is no organisation
	let validator = 11..=20u64;
	prop_oneof![
		2 => (organisation.clone(), validator.clone())
			.prop_map(|(organisation, validator)| Op::Nominate { organisation, validator }),
		3 => validator.clone().prop_map(|validator| Op::SetKeys { validator }),
		1 => (organisation, validator.clone())
			.prop_map(|(organisation, validator)| Op::Withdraw { organisation, validator }),
		3 => validator.clone().prop_map(|validator| Op::Add { validator }),
		2 => validator.prop_map(|validator| Op::Remove { validator }),
		4 => Just(Op::Rotate),
	]
}

#[derive(Default)]
struct Model {
	nominees: BTreeMap<AccountId, AccountId>,
	with_keys: Vec<AccountId>,
	approved: Vec<AccountId>,
	/// what the next session will be, and what this one is
	queued: Vec<AccountId>,
	active: Vec<AccountId>,
	changed: bool,
}

impl Model {
	fn genesis() -> Self {
		let validators: Vec<_> = GENESIS.iter().map(|(v, _)| *v).collect();
		Self {
			nominees: GENESIS.into_iter().collect(),
			with_keys: validators.clone(),
			approved: validators.clone(),
			queued: validators.clone(),
			active: validators,
			changed: false,
		}
	}

	fn apply(&mut self, op: &Op) -> Result<(), DispatchError> {
		let fail = |error: Error<Test>| Err(error.into());
		match *op {
			Op::Nominate {
				organisation,
				validator,
			} => {
				let own = self
					.nominees
					.values()
					.filter(|o| **o == organisation)
					.count();
				if organisation > 5 {
					return fail(Error::NotAnOrganisation);
				}
				if self.nominees.contains_key(&validator) {
					return fail(Error::AlreadyNominated);
				}
				if self.nominees.len() == 10 || own == 5 {
					return fail(Error::TooManyNominees);
				}
				self.nominees.insert(validator, organisation);
			}
			Op::SetKeys { validator } => {
				if !self.nominees.contains_key(&validator) {
					return Err(pallet_session::Error::<Test>::NoAssociatedValidatorId.into());
				}
				if !self.with_keys.contains(&validator) {
					self.with_keys.push(validator);
				}
			}
			Op::Withdraw {
				organisation,
				validator,
			} => {
				match self.nominees.get(&validator) {
					None => return fail(Error::NotNominated),
					Some(nominator) if *nominator != organisation => {
						return fail(Error::NotTheNominator)
					}
					_ => {}
				}
				let engaged = [&self.approved, &self.queued, &self.active];
				if engaged.iter().any(|set| set.contains(&validator)) {
					return fail(Error::StillValidating);
				}
				self.nominees.remove(&validator);
				self.with_keys.retain(|v| *v != validator);
			}
			Op::Add { validator } => {
				if self.changed {
					return fail(Error::AlreadyChangedThisSession);
				}
				if !self.nominees.contains_key(&validator) {
					return fail(Error::NotNominated);
				}
				if !self.with_keys.contains(&validator) {
					return fail(Error::KeysMissing);
				}
				if self.approved.contains(&validator) {
					return fail(Error::AlreadyValidator);
				}
				if self.approved.len() == 8 {
					return fail(Error::TooManyValidators);
				}
				self.approved.push(validator);
				self.changed = true;
			}
			Op::Remove { validator } => {
				if self.changed {
					return fail(Error::AlreadyChangedThisSession);
				}
				if !self.approved.contains(&validator) {
					return fail(Error::NotValidator);
				}
				if self.approved.len() == 4 {
					return fail(Error::TooFewValidators);
				}
				self.approved.retain(|v| *v != validator);
				self.changed = true;
			}
			Op::Rotate => {
				self.active = core::mem::replace(&mut self.queued, self.approved.clone());
				self.changed = false;
			}
		}
		Ok(())
	}
}

fn run_op(op: &Op) -> Result<(), DispatchError> {
	match *op {
		Op::Nominate {
			organisation,
			validator,
		} => Validators::nominate(RuntimeOrigin::signed(organisation), validator),
		Op::SetKeys { validator } => set_keys(validator),
		Op::Withdraw {
			organisation,
			validator,
		} => Validators::withdraw(RuntimeOrigin::signed(organisation), validator),
		Op::Add { validator } => Validators::add(RuntimeOrigin::root(), validator),
		Op::Remove { validator } => Validators::remove(RuntimeOrigin::root(), validator),
		Op::Rotate => {
			next_sessions(1);
			next_block();
			Ok(())
		}
	}
}

proptest! {
	#![proptest_config(ProptestConfig { failure_persistence: None, ..Default::default() })]

	#[test]
	fn the_pallet_does_what_the_model_does(ops in prop::collection::vec(op(), 1..60)) {
		run(|| {
			let mut model = Model::genesis();
			for op in &ops {
				let before = sp_io::storage::root(sp_runtime::StateVersion::V1);
				let outcome = run_op(op);
				assert_eq!(outcome, model.apply(op), "{op:?}");
				if outcome.is_err() {
					let after = sp_io::storage::root(sp_runtime::StateVersion::V1);
					assert_eq!(before, after, "a refused call changed the state: {op:?}");
				}
				assert_eq!(Approved::<Test>::get().into_inner(), model.approved);
				assert_eq!(in_session(), model.active);
				assert_eq!(Nominees::<Test>::iter().collect::<BTreeMap<_, _>>(), model.nominees);
				for nominee in model.nominees.keys() {
					assert_eq!(Validators::has_keys(nominee), model.with_keys.contains(nominee));
					assert_eq!(
						System::consumers(nominee),
						u32::from(model.with_keys.contains(nominee))
					);
				}
			}
		});
	}
}
