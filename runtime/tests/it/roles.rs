//! Who may send what: the table in `docs/roles.md`, and the gate itself for every call and every role.

use crate::{calls, common::*, documents};
use pallet_participants::{types::role_fits, Actor, CallPolicy, Carried, Refusal, Standing};
use sp_core::{sr25519, Pair};
use sp_runtime::transaction_validity::{InvalidTransaction, TransactionValidityError};
use std::fmt::Write;
use zorgketen_primitives::{Organisation, OrganisationKind, OrganisationStatus, StaffRole};
use zorgketen_runtime::{gate::Policy, *};

/// Every role with its name in the table, and the actors that have it: staff of one role can be of
/// organisations of several kinds.
fn roles() -> Vec<(String, Vec<Actor>)> {
	let active = |kind| Organisation {
		kind,
		status: OrganisationStatus::Active,
	};
	let mut all = Vec::new();
	for kind in OrganisationKind::ALL {
		all.push((
			words(&format!("{kind:?}"), ' '),
			vec![Actor::Organisation(active(kind))],
		));
	}
	for role in StaffRole::ALL {
		let actors = OrganisationKind::ALL
			.into_iter()
			.filter(|kind| role_fits(*kind, role))
			.map(|kind| Actor::Staff {
				employer: active(kind),
				role,
			})
			.collect();
		all.push((words(&format!("{role:?}"), ' '), actors));
	}
	all.push(("client".into(), vec![Actor::Client]));
	all.push(("relative".into(), vec![Actor::Relative]));
	all.push(("representative".into(), vec![Actor::Representative]));
	all
}

/// An account that is nobody's, for calls that carry others.
fn nobody() -> AccountId {
	[0xff; 32].into()
}

#[test]
fn the_document_says_who_may_send_what() {
	let mut text = String::from(
		"# Who may send what\n\n\
		 Made from the gate of the runtime (`runtime/src/gate.rs`) by a test; do not edit. A transaction that is not in this\n\
		 table never gets into a pool. The pallets check more: that a carer is of the right organisation, that a case is open.\n\n\
		 `●` may send it while its organisation is active, `◐` also while it is suspended, because the call finishes what runs, `○` also\n\
		 before it is active. Of staff, those whose organisation is of a fitting kind.\n\n",
	);
	let roles = roles();
	write!(text, "| call |").expect("a string");
	for (name, _) in &roles {
		write!(text, " {name} |").expect("a string");
	}
	writeln!(text, "\n| --- |{}", " --- |".repeat(roles.len())).expect("a string");
	let (mut carrying, mut nominated, mut bare, mut closed) = (vec![], vec![], vec![], vec![]);
	for example in calls::all() {
		let name = format!("`{}`", example.name);
		if !matches!(Policy::carried(&nobody(), &example.call), Carried::Leaf) {
			carrying.push(name);
			continue;
		}
		let marks: Vec<_> = roles
			.iter()
			.map(|(_, actors)| {
				let admitted = actors
					.iter()
					.any(|actor| Policy::admits(actor, &example.call).is_ok());
				match (admitted, Policy::needs(&example.call)) {
					(false, _) => " ",
					(true, Standing::Active) => " ● ",
					(true, Standing::Suspended) => " ◐ ",
					(true, Standing::Admitted) => " ○ ",
				}
			})
			.collect();
		if marks.iter().any(|mark| *mark != " ") {
			writeln!(text, "| {name} |{}|", marks.join("|")).expect("a string");
		}
		if Policy::admits_bare(&example.call) {
			bare.push(name);
		} else if example.name == "Session.set_keys" {
			nominated.push(name);
		} else if marks.iter().all(|mark| *mark == " ") {
			closed.push(name);
		}
	}
	write!(
		text,
		"\nCarry other calls, which are judged one by one, in the name of the signer or of the signer's own organisation: {}.\n\n\
		 By accounts that an organisation nominated as validators: {}.\n\n\
		 Without a signature, by the author of a block or by anyone with a proof: {}.\n\n\
		 Never sent, at most run by a motion: {}.\n\n## Refusals\n\n\
		 The pool answers `Invalid Transaction` with `Custom error: code`.\n\n| code | name |\n| --- | --- |\n",
		carrying.join(", "),
		nominated.join(", "),
		bare.join(", "),
		closed.join(", ")
	)
	.expect("a string");
	for refusal in Refusal::ALL {
		writeln!(text, "| {} | `{refusal:?}` |", refusal.code()).expect("a string");
	}
	documents::hold("roles.md", &text);
}

/// What the pool says about a call by this signer.
fn verdict(signer: &sr25519::Pair, call: RuntimeCall) -> Result<(), TransactionValidityError> {
	let nonce = System::account_nonce(AccountId::from(signer.public()));
	validate(signed(signer, nonce, call)).map(|_| ())
}

/// The pool's answer for what the gate says; inherents are refused by everyone before it is asked.
fn wanted(call: &RuntimeCall, gate: Result<(), Refusal>) -> Result<(), TransactionValidityError> {
	use frame_support::dispatch::{DispatchClass, GetDispatchInfo};
	match call.get_dispatch_info().class {
		DispatchClass::Mandatory => Err(InvalidTransaction::MandatoryValidation.into()),
		_ => gate.map_err(|refusal| InvalidTransaction::Custom(refusal.code()).into()),
	}
}

#[test]
fn the_pool_holds_every_call_and_every_role_to_the_table() {
	chain(|| {
		let people = everyone();
		for example in calls::all() {
			for (name, _) in roles() {
				let signer = &people[&name];
				let who = AccountId::from(signer.public());
				let (_, actor) = Participants::actor(&who).expect("everyone has a role");
				let expected = match Policy::carried(&who, &example.call) {
					Carried::Leaf => Policy::admits(&actor, &example.call),
					// the examples carry nothing, or a remark
					Carried::Same(calls) => calls
						.into_iter()
						.try_for_each(|call| Policy::admits(&actor, call)),
					// zeros name an account that is nobody's
					Carried::As { .. } => Err(Refusal::ActingForStranger),
					Carried::Closed => Err(Refusal::CallClosed),
				};
				assert_eq!(
					verdict(signer, example.call.clone()),
					wanted(&example.call, expected),
					"{} by {name}",
					example.name
				);
			}
		}
	});
}

#[test]
fn a_nominated_validator_sets_its_keys_and_nothing_else() {
	chain(|| {
		let validator = derived("//Alice//stash");
		for example in calls::all() {
			let expected = match example.name.as_str() {
				"Session.set_keys" => Ok(()),
				_ => Err(Refusal::NotAParticipant),
			};
			assert_eq!(
				verdict(&validator, example.call.clone()),
				wanted(&example.call, expected),
				"{}",
				example.name
			);
		}
	});
}
