"""What a measure's file declares and what follows from answers, as functions of values. Nothing in a file is ever evaluated."""
