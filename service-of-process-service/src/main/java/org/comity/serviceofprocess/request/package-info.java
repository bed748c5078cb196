/** A request to serve one addressee with papers of a case, and what the adviser answered when it was opened. */
package org.comity.serviceofprocess.request;
