/** Every addressee of every case of a court: what was tried, what is late, and what to do next. */
package org.comity.serviceofprocess.board;
