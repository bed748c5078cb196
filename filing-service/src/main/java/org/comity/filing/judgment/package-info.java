/** What becomes of a decision once it is issued: announced, its period of appeal for each party, and its effect. */
package org.comity.filing.judgment;
