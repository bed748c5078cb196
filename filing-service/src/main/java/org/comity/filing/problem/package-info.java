/** Everything this service refuses, with the code that clients rely on. */
package org.comity.filing.problem;
