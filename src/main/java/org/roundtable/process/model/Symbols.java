package org.roundtable.process.model;

/** The small signs of BPMN, as paths around the origin, within ten units of it. */
final class Symbols {

    static final String TICK = "M-4 0L-1 3L4 -3";
    static final String PLUS_BOX = "M-7 -7H7V7H-7ZM-4 0H4M0 -4V4";

    private Symbols() {}

    static String of(EventKind kind) {
        return switch (kind) {
            case NONE -> "";
            case TIMER -> "M-9 0A9 9 0 1 0 9 0A9 9 0 1 0 -9 0M0 -6V0L4 3";
            case MESSAGE -> "M-9 -6H9V6H-9ZL0 1L9 -6";
            case ERROR -> "M-8 7L-3 -7L2 1L8 -8L4 8L-2 -1Z";
            case SIGNAL -> "M0 -9L9 7H-9Z";
            case ESCALATION -> "M0 -9L7 8L0 1L-7 8Z";
            case CONDITION -> "M-7 -8H7V8H-7ZM-4 -4H4M-4 0H4M-4 4H4";
            case COMPENSATION -> "M-9 0L0 -7V7ZM0 0L9 -7V7Z";
            case LINK -> "M-9 -4H2V-8L9 0L2 8V4H-9Z";
            case CANCELLATION -> "M-7 -7L7 7M-7 7L7 -7";
            case TERMINATION -> "M-8 0A8 8 0 1 0 8 0A8 8 0 1 0 -8 0";
        };
    }

    static String of(StepType type) {
        return switch (type) {
            case USER_TASK -> "M0 0A4 4 0 1 0 0 -8A4 4 0 0 0 0 0ZM-8 9C-8 3 -4 1 0 1S8 3 8 9Z";
            case SERVICE_TASK ->
                "M0 -9V-5M0 5V9M-9 0H-5M5 0H9M-6.4 -6.4L-3.5 -3.5M3.5 3.5L6.4 6.4M-6.4 6.4L-3.5 3.5"
                        + "M3.5 -3.5L6.4 -6.4M-5 0A5 5 0 1 0 5 0A5 5 0 1 0 -5 0M-1.5 0A1.5 1.5 0 1 0 1.5 0A1.5 1.5 0 1 0 -1.5 0";
            case RULE_TASK -> "M-8 -6H8V7H-8ZM-8 -2H8M-3 -2V7M-8 2.5H8";
            case SEND_TASK, RECEIVE_TASK -> "M-8 -6H8V6H-8ZL0 1L8 -6";
            case EXCLUSIVE_GATEWAY -> "M-7 -7L7 7M-7 7L7 -7";
            case PARALLEL_GATEWAY -> "M-10 0H10M0 -10V10";
            case INCLUSIVE_GATEWAY -> "M-8 0A8 8 0 1 0 8 0A8 8 0 1 0 -8 0";
            case COMPLEX_GATEWAY -> "M-10 0H10M0 -10V10M-7 -7L7 7M-7 7L7 -7";
            case EVENT_GATEWAY -> "M0 -7L7 -2L4 6H-4L-7 -2ZM-10 0A10 10 0 1 0 10 0A10 10 0 1 0 -10 0";
            default -> "";
        };
    }
}
