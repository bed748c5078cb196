/** Who joins a case that runs: third parties (CPL 59), and who has to sue or be sued together with others (CPL 135; J 73, 74). */
package org.comity.filing.joining;
