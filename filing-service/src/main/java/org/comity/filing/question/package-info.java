/** What a party asks the court about its case, and what the court answers. A question is no application: nothing is decided by it. */
package org.comity.filing.question;
