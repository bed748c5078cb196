/** Serves papers on parties abroad and proves it. */
package org.comity.serviceofprocess;
