package dev.stoa.architecture.recorded;

import java.util.List;
import java.util.Map;

/**
 * The figures of one order of one unit, from the first look to the door, in a shop with nobody else in it.
 *
 * @param calls between modules
 * @param messages that were published
 * @param rowsPerOrder what the order left in each table
 * @param rowsPerProduct what putting one product with one variant on sale left
 */
public record OrderFacts(List<CallCount> calls, List<MessageCount> messages, Map<String, Integer> rowsPerOrder,
        Map<String, Integer> rowsPerProduct) {

    /**
     * How often a method was called.
     *
     * @param chapter the part of the order's way
     * @param path what a shopper or staff asked for, or the message whose handling led to the call
     */
    public record CallCount(String chapter, String path, String caller, String callee, String method, int count) {}

    /** How often a message was published. */
    public record MessageCount(String chapter, String type, String publisher, int count) {}
}
