/** What a filer sends to the court for one case, from the first saved word to the court's answer. */
package org.comity.filing.submission;
