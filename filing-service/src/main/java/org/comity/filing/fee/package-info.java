/** What the court charges, by the national schedule, with the way it was computed. */
package org.comity.filing.fee;
