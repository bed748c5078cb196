package org.comity.cases;

import java.util.List;
import java.util.UUID;

/** To whom a case is given from now on: all of them. */
record CaseAssigned(UUID caseId, int number, List<CaseAssignee> members) {}
