/** How the parts of the court stand, for operators: their health, what waits between them, their jobs, and messages that nobody could handle. */
package org.comity.gateway.operation;
