/** Why this service refuses. */
package org.comity.hearing.problem;
