package org.roundtable.web;

import java.util.List;

/** A decision on a page: its question, and how it was made. */
record DecisionShown(String question, List<SummaryRow> rows) {}
