/** What the clerk sees of a case when serving its parties, and how they can be reached. */
package org.comity.serviceofprocess.casefile;
