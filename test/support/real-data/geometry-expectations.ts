/** Taken as an area's boundary, or refused with this code at this path. */
export type Outcome = 'taken' | readonly [code: string, path: string];

/** `document`: the file as it is. `geometries`: each `geometry` of its Features, in order. */
interface Expectation {
  readonly document: Outcome;
  readonly geometries: readonly Outcome[];
}

const NOT_A_POLYGON: Outcome = ['boundary.not_a_polygon', 'boundary'];
const NOTHING: Outcome = ['request.is_defined', 'boundary'];
const NOT_A_SURFACE: Outcome = ['boundary.not_a_surface', 'boundary'];

/** A Feature or FeatureCollection is not a geometry, whatever it holds. */
const features = (...geometries: Outcome[]): Expectation => ({ document: NOT_A_POLYGON, geometries });
const geometry = (document: Outcome): Expectation => ({ document, geometries: [] });
const at = (code: string, path: string): Outcome => [`boundary.${code}`, `boundary.coordinates${path}`];

/**
 * RFC 7946 decides, with ADR 9: the wrong direction is put right, altitudes go, an edge over the antimeridian and rings
 * that cross are refused. Every example is named, so that a new one has to be thought about.
 */
export const GEOMETRY_EXPECTATIONS: Readonly<Record<string, Expectation>> = {
  'invalid_geometries/invalid_exterior_not_ccw': features('taken'),
  'invalid_geometries/invalid_incorrect_geometry_data_type': features(NOT_A_POLYGON),
  'invalid_geometries/invalid_interior_not_cw': features('taken'),
  'invalid_geometries/invalid_less_three_unique_nodes': features(at('too_few_positions', '.0')),
  'invalid_geometries/invalid_unclosed': features(at('unclosed', '.0.3')),
  'invalid_structure/invalid_feature_geometry_is_string': features(NOT_A_POLYGON),
  'invalid_structure/invalid_feature_id_type': features(NOT_A_POLYGON),
  'invalid_structure/invalid_feature_no_properties': features('taken'),
  'invalid_structure/invalid_feature_properties_is_array': features(NOTHING),
  'invalid_structure/invalid_feature_properties_is_int': features(NOTHING),
  'invalid_structure/invalid_feature_wrong_geometry_key': features(),
  'invalid_structure/invalid_featurecollection_feature_nullfeature': features(),
  'invalid_structure/invalid_featurecollection_features_is_object': features(),
  'invalid_structure/invalid_featurecollection_no_features_member': features(),
  'invalid_structure/invalid_featurecollection_nulltype': features(),
  'invalid_structure/invalid_featurecollection_type_lowercase': features(),
  'invalid_structure/invalid_featurecollection_unknown_type': features(),
  'invalid_structure/invalid_geometry_bbox_not4or6': geometry(NOT_A_POLYGON),
  'invalid_structure/invalid_geometry_bbox_not_list': geometry(NOT_A_POLYGON),
  'invalid_structure/invalid_geometry_bbox_not_numbers': geometry(NOT_A_POLYGON),
  'invalid_structure/invalid_geometry_coordinates_1d': geometry(at('not_rings', '.0')),
  'invalid_structure/invalid_geometry_coordinates_empty_position': geometry(at('not_a_position', '.0.2')),
  'invalid_structure/invalid_geometry_coordinates_missing': geometry(at('no_coordinates', '')),
  'invalid_structure/invalid_geometry_coordinates_string': geometry(NOT_A_POLYGON),
  'invalid_structure/invalid_geometry_depth_deep_point': geometry(NOT_A_POLYGON),
  'invalid_structure/invalid_geometry_depth_deep_polygon': geometry(at('not_a_position', '.0.0')),
  'invalid_structure/invalid_geometry_depth_shallow_linestring': geometry(NOT_A_POLYGON),
  'invalid_structure/invalid_geometry_depth_shallow_multipolygon': geometry(at('not_a_position', '.0.0.0')),
  'invalid_structure/invalid_geometry_depth_shallow_polygon': geometry(at('not_a_position', '.0.0')),
  'invalid_structure/invalid_geometry_geometrycollection_null_geometry': geometry(NOT_A_POLYGON),
  'invalid_structure/invalid_geometry_mislabeled_point': geometry(at('not_rings', '.0')),
  'invalid_structure/invalid_geometry_missing_type': geometry(NOT_A_POLYGON),
  'invalid_structure/invalid_geometry_wrong_geometry_type': geometry(NOT_A_POLYGON),
  'problematic_geometries/problematic_3d_coordinates': features('taken'),
  'problematic_geometries/problematic_4d_coordinates': features(at('not_a_position', '.0.0')),
  'problematic_geometries/problematic_crosses_antimeridian': features(at('crosses_antimeridian', '.0.1')),
  'problematic_geometries/problematic_duplicate_nodes': features('taken'),
  'problematic_geometries/problematic_excessive_coordinate_precision': features('taken'),
  'problematic_geometries/problematic_excessive_vertices': features('taken'),
  'problematic_geometries/problematic_feature_null_geometry': features(NOTHING),
  'problematic_geometries/problematic_holes': features('taken'),
  'problematic_geometries/problematic_inner_and_exterior_ring_intersect': features(NOT_A_SURFACE),
  'problematic_geometries/problematic_multitype_geometry_with_just_one_geometry': features('taken'),
  'problematic_geometries/problematic_outside_lat_lon_boundaries': features(at('out_of_range', '.0.0')),
  'problematic_geometries/problematic_self_intersection_large': features(NOT_A_SURFACE),
  'problematic_geometries/problematic_self_intersection_small': features(NOT_A_SURFACE),
  'problematic_geometries/problematic_wrong_bbox_coordinate_order': features('taken'),
  'problematic_geometries/problematic_zero_length_linestring': features(NOT_A_POLYGON),
  'problematic_structure/problematic_crs_defined': features(at('out_of_range', '.0.0')),
  'problematic_structure/problematic_geometry_not_wrapped': geometry('taken'),
  'problematic_structure/problematic_geometrycollection_single': geometry(NOT_A_POLYGON),
  'problematic_structure/problematic_nested_geometrycollection': geometry(NOT_A_POLYGON),
  'valid/valid_feature': features(NOT_A_POLYGON),
  'valid/valid_feature_null_geometry': features(NOTHING),
  'valid/valid_feature_null_properties': features('taken'),
  'valid/valid_feature_with_bbox': features(NOT_A_POLYGON),
  'valid/valid_feature_with_id': features(NOT_A_POLYGON),
  'valid/valid_feature_with_string_id': features(NOT_A_POLYGON),
  'valid/valid_featurecollection': features('taken'),
  'valid/valid_featurecollection_bboxes': features('taken', 'taken'),
  'valid/valid_featurecollection_empty_features': features(),
  'valid/valid_featurecollection_multiple_feature_types': features(
    'taken',
    'taken',
    NOT_A_POLYGON,
    NOT_A_POLYGON,
  ),
  'valid/valid_featurecollection_with_geometrycollection': features(NOT_A_POLYGON),
  'valid/valid_geometry': geometry(NOT_A_POLYGON),
  'valid/valid_geometry_3d_coordinates': geometry(NOT_A_POLYGON),
  'valid/valid_geometry_bbox': geometry('taken'),
  'valid/valid_geometry_geometrycollection': geometry(NOT_A_POLYGON),
  'valid/valid_geometry_geometrycollection_empty_geometries': geometry(NOT_A_POLYGON),
  'valid/valid_geometry_linestring': geometry(NOT_A_POLYGON),
  'valid/valid_geometry_multilinestring': geometry(NOT_A_POLYGON),
  'valid/valid_geometry_multipoint': geometry(NOT_A_POLYGON),
  'valid/valid_geometry_multipolygon': geometry('taken'),
  'valid/valid_geometry_point': geometry(NOT_A_POLYGON),
  'valid/valid_geometry_polygon': geometry('taken'),
};
