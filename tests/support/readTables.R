# Reads tables with the types stated; says how many cells are filled, and the sum or the least of each column.
given <- commandArgs(trailingOnly = TRUE)
columns <- read.delim(file("stdin"), header = FALSE, col.names = c("file", "column", "type"), colClasses = "character")
classes <- c(text = "character", integer = "integer", decimal = "numeric", date = "Date", timestamp = "character")
for (name in unique(columns$file)) {
  own <- columns[columns$file == name, ]
  d <- read.csv(file.path(given[1], name),
    sep = given[2], dec = given[3], fileEncoding = "UTF-8-BOM", check.names = FALSE,
    colClasses = unname(classes[own$type]), na.strings = "", encoding = "UTF-8"
  )
  stopifnot(identical(names(d), own$column))
  for (i in seq_along(own$column)) {
    cells <- d[[i]][!is.na(d[[i]])]
    told <- ""
    if (own$type[i] %in% c("integer", "decimal")) told <- format(sum(as.numeric(cells)), digits = 17)
    if (own$type[i] == "date" && length(cells) > 0) told <- format(min(cells))
    if (own$type[i] == "timestamp" && length(cells) > 0) {
      told <- format(min(as.POSIXct(cells, format = "%Y-%m-%dT%H:%M:%S", tz = "UTC")), "%Y-%m-%dT%H:%M:%S")
    }
    cat(name, own$column[i], nrow(d), length(cells), told, sep = "\t")
    cat("\n")
  }
}
