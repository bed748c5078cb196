/** The refusals that only the gateway has. */
package org.comity.gateway.problem;
