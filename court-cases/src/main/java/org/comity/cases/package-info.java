/**
 * The case as every service but filing-service knows it, from the facts that filing-service tells, and who may see it. What only one
 * service needs of a case it keeps itself, as service of process keeps the addresses.
 */
package org.comity.cases;
