//! One file per call, then what other pallets call, the queue, the invariants and random sequences.

mod accept_contract;
mod accept_prices;
mod add_row;
mod collect_debt;
mod confirm_payout;
mod credit;
mod end_contract;
mod install_table;
mod institution;
mod issue;
mod model;
mod offer_contract;
mod pay_waiting;
mod propose_prices;
mod queries;
mod queue;
mod reject_payout;
mod release;
mod request_payout;
mod reserve;
mod settle;
mod size;
mod standing;
mod try_state;
mod withdraw_offer;
