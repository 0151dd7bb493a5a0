//! How the runtime's types become views. Every variant and every set of bits is matched, so that
//! something new in the runtime does not compile before it has a name here.

mod care_log;
mod consent;
mod maternity;
mod names;
mod participants;
mod settlement;
