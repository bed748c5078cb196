/** What the parties of a case agreed on in a mediation: it becomes a paper of the case, and what they ask the court to make of it is drafted from it. */
package org.comity.filing.mediation;
