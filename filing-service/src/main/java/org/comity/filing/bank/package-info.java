/** What the statements of a court's bank say, and for which fees it came. What is not exact a person decides. */
package org.comity.filing.bank;
