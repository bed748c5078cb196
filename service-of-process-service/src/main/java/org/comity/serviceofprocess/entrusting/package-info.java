/** Who carries papers for the court: another court, a joint firm, a lawyer, a ministry, a mission, the post; each sees what it carries alone. */
package org.comity.serviceofprocess.entrusting;
