/** The letters and mails that courts sent, each with a reference by which anybody can ask whether it is real. */
package org.comity.serviceofprocess.letter;
