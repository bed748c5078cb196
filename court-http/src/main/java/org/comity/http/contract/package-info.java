/** What OpenAPI cannot read from JAX-RS, written into each service's contract when it is built. */
package org.comity.http.contract;
