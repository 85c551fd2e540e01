//! The only file that sees petgraph: actors and present ties as a graph, answers in [`ActorId`]s.
