/** How much, how often and how large; and what browsers are told to forbid. */
package org.comity.gateway.limit;
