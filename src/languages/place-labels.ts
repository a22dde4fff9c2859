/**
 * Words of labels before a place and not before somebody, folded, in the languages that casesheets are in: "Place of incident: …", „Ort: …“
 * (review: needed).
 */
export const PLACE_LABEL =
  /(?:^|[^\p{L}])(?:place|location|region|province|district|city|town|village|area|prison|court|lugar|ubicacion|ciudad|provincia|departamento|municipio|carcel|lieu|ville|pays|prison|ort|stadt|land|gefangnis|luogo|citta|local|localidade|cidade|место|город|регион|страна|المكان|المدينه|المنطقه)(?!\p{L})|地点|地點|地区|地區/u;
