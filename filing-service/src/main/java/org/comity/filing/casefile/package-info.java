/** The case file, born when a submission is accepted, and who may look into it. */
package org.comity.filing.casefile;
