/** How long rows are kept that are needed for a time only. */
package org.comity.retention;
