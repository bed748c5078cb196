/** Which courts can be filed at, those of the law's table that have a clerk, and who works at which court, as the gateway tells. */
package org.comity.filing.court;
