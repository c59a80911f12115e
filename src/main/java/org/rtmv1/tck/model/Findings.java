package org.rtmv1.tck.model;

/**
 * What the rules share to judge what they see of a table.
 *
 * @param check compares returned routes with entries
 * @param removals settles what has gone
 * @param blame names the requirement behind a table that is not as it should be
 * @param transitions judges single changes
 */
record Findings(RouteCheck check, Removals removals, Blame blame, Transitions transitions) {}
